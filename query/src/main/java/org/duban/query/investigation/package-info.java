/** The investigation of a particular question as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.investigation;

import org.jspecify.annotations.NullMarked;
