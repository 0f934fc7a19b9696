/** What a commit and a ledger's header are as stored documents, and how each carries the hash of the one before; README has it all. */
@NullMarked
package org.duban.events.ledger.document;

import org.jspecify.annotations.NullMarked;
