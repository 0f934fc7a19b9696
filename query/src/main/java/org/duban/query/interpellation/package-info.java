/** An interpellation as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.interpellation;

import org.jspecify.annotations.NullMarked;
