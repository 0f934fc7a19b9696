/** The ledger read as events, with corrections put in place. */
@NullMarked
package org.duban.events.ledger.history;

import org.jspecify.annotations.NullMarked;
