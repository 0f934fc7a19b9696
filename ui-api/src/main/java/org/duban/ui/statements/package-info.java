/** Signed statements of where the ledger stands: made by the day, brought to places outside the house, and signed for neighbours. */
@NullMarked
package org.duban.ui.statements;

import org.jspecify.annotations.NullMarked;
