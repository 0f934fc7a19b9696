/** A ledger as whoever runs it sees it, wherever it is kept. */
@NullMarked
package org.duban.events.ledger.operation;

import org.jspecify.annotations.NullMarked;
