/** Entries of registers as people see them, and how a register is viewed. */
@NullMarked
package org.duban.query.register;

import org.jspecify.annotations.NullMarked;
