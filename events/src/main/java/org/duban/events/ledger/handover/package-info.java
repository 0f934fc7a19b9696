/** Drafts that one node hands over to another to be recorded: who takes them, and how they get there. Nothing that is said here is believed by whoever records. */
@NullMarked
package org.duban.events.ledger.handover;

import org.jspecify.annotations.NullMarked;
