package org.duban.ui.statements;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.duban.command.account.Account;
import org.duban.events.StreamId;
import org.duban.query.history.FindEvents;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.history.VisibleEvents;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.HistoryService;
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
    private final HistoryService histories;
    private final Readers readers;
    private final ViewGate gate;

    ShownProofs(StatedLedger stated, VisibleEvents events, HistoryService histories, Readers readers, ViewGate gate) {
        this.stated = stated;
        this.events = events;
        this.histories = histories;
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

    /**
     * One proof of all events of a stream that somebody is shown in its history, up to the end of the commit with the one at
     * {@code size}, as a file.
     *
     * @throws ProblemException if {@code account} is shown none
     */
    String of(StreamId stream, long size, Account account) {
        long end = stated.ledger().endOf(size);
        NavigableSet<Long> positions = new TreeSet<>();
        for (HistoryEntry entry : history(stream, account)) {
            if (entry.position() <= end) {
                positions.add(entry.position());
            }
        }
        if (positions.isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return stated.tree().proof(stream.value(), positions, end).hidden().json();
    }

    private List<HistoryEntry> history(StreamId stream, Account account) {
        gate.awaitHead();
        FindHistory whole = new FindHistory(stream, Moment.NOW, Locale.ROOT, Page.WHOLE);
        return histories
                .find(readers.of(account), whole)
                .map(HistoryList::items)
                .orElse(List.of());
    }

    private boolean isShown(long position, Account account) {
        gate.awaitHead();
        return events.find(readers.of(account), new FindEvents(position - 1, 1)).events().stream()
                .anyMatch(seen -> seen.recorded().position() == position);
    }
}
