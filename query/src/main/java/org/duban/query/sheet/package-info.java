/** Published figures as entries of a register. */
@NullMarked
package org.duban.query.sheet;

import org.jspecify.annotations.NullMarked;
