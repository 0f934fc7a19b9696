/** Verifying a stored ledger, and carrying it out as text and back in. */
@NullMarked
package org.duban.events.ledger.proof;

import org.jspecify.annotations.NullMarked;
