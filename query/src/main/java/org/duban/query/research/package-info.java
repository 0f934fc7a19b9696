/** Thematic research as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.research;

import org.jspecify.annotations.NullMarked;
