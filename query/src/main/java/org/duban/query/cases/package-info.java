/** Cases: the list, one case, and who may read its evidence. */
@NullMarked
package org.duban.query.cases;

import org.jspecify.annotations.NullMarked;
