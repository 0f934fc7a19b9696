/** The ledger: one ordered, gapless, append-only sequence of commits, and Axon's way into it. */
@NullMarked
package org.duban.events.ledger;

import org.jspecify.annotations.NullMarked;
