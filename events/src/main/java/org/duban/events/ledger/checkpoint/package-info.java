/** Signed statements of where a ledger stood, which leave the house and are held against it later. */
@NullMarked
package org.duban.events.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
