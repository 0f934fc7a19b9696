/** The law inspection as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.lawinspection;

import org.jspecify.annotations.NullMarked;
