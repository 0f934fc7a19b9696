/** Turns what the ledger says into notices and sees to it that they arrive. */
@NullMarked
package org.duban.ui.notices.outbox;

import org.jspecify.annotations.NullMarked;
