/** What operators are told: whether Duban is well, its numbers, and who came in or was turned away. */
@NullMarked
package org.duban.ui.operation;

import org.jspecify.annotations.NullMarked;
