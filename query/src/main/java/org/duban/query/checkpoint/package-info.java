/** Folded views kept beside the ledger, so that a start need not fold all of it. */
@NullMarked
package org.duban.query.checkpoint;

import org.jspecify.annotations.NullMarked;
