package org.duban.ui.statements;

import org.duban.command.account.Account;
import org.duban.query.history.FindEvents;
import org.duban.query.history.VisibleEvents;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.springframework.stereotype.Component;

/**
 * What proves, to somebody who has no ledger, that and when an event was recorded that somebody is shown. What happened is
 * not in it: the digest is, which whoever has the event can compute again.
 */
@Component
final class ShownProofs {

    private final StatedLedger stated;
    private final VisibleEvents events;
    private final Readers readers;
    private final ViewGate gate;

    ShownProofs(StatedLedger stated, VisibleEvents events, Readers readers, ViewGate gate) {
        this.stated = stated;
        this.events = events;
        this.readers = readers;
        this.gate = gate;
    }

    /**
     * The proof of the event at {@code position}, up to the end of the commit with the one at {@code size}, as a file.
     *
     * @throws ProblemException if {@code account} is shown no such event
     */
    String of(long position, long size, Account account) {
        long end = stated.ledger().endOf(size);
        if (position > end || !isShown(position, account)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return stated.tree().proof(position, end).hidden().json();
    }

    private boolean isShown(long position, Account account) {
        gate.awaitHead();
        return events.find(readers.of(account), new FindEvents(position - 1, 1)).events().stream()
                .anyMatch(seen -> seen.recorded().position() == position);
    }
}
