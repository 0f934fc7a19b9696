/** Livelihood projects as they are viewed: their stages, their facts. */
@NullMarked
package org.duban.query.livelihood;

import org.jspecify.annotations.NullMarked;
