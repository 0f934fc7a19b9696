/** The tree over a ledger's events, by which one event, a few or a later ledger are proved to somebody who has no ledger. */
@NullMarked
package org.duban.events.ledger.tree;

import org.jspecify.annotations.NullMarked;
