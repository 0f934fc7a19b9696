/** A motion to remove somebody from office as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.dismissal;

import org.jspecify.annotations.NullMarked;
