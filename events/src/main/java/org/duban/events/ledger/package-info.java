/** The port to the ledger: one ordered, gapless, append-only sequence of commits. */
@NullMarked
package org.duban.events.ledger;

import org.jspecify.annotations.NullMarked;
