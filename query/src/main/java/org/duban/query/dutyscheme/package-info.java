/** Schemes of recurring duties as they are viewed and counted. */
@NullMarked
package org.duban.query.dutyscheme;

import org.jspecify.annotations.NullMarked;
