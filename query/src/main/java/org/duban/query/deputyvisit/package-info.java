/** A deputies' inspection visit as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.deputyvisit;

import org.jspecify.annotations.NullMarked;
