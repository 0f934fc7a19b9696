/** Matters of finance as they are viewed: their stages, their facts. */
@NullMarked
package org.duban.query.finance;

import org.jspecify.annotations.NullMarked;
