/** Axon's way into the ledger. */
@NullMarked
package org.duban.events.ledger.axon;

import org.jspecify.annotations.NullMarked;
