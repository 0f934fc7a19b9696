/** Government debt: what can be asked of its supervision, and its rules. */
@NullMarked
package org.duban.command.debt;

import org.jspecify.annotations.NullMarked;
