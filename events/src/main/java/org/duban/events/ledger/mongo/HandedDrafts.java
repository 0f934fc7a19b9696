package org.duban.events.ledger.mongo;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.handover.HandOverAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drafts that another node is to record. What it says of them only tells when to look: a draft is on record once this node's own tail, which a
 * majority holds, has the commit with its id. Whatever else happens, the draft is this node's again, as if it had never left.
 */
class HandedDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(HandedDrafts.class);

    private final Tail tail;
    private final ReentrantLock reading = new ReentrantLock();

    HandedDrafts(Tail tail) {
        this.tail = tail;
    }

    /** The way to the other node. */
    @FunctionalInterface
    interface Way {

        /** What it says of a draft, null if there is none or it says nothing in time. */
        @Nullable
        HandOverAnswer give(Draft draft) throws InterruptedException;
    }

    /**
     * Whether one that two nodes have, and both record, would be on record once: it needs a place that is taken then. An event of no stream
     * has none, unless a key goes with it.
     */
    static boolean fits(List<Draft> drafts) {
        return drafts.size() == 1
                && drafts.stream()
                        .allMatch(draft -> draft.key() != null
                                || draft.events().stream().anyMatch(event -> event.stream() != null));
    }

    /**
     * Hands a draft over, and looks what became of it.
     *
     * @return its commit, null if the draft is still, or again, this node's to record
     * @throws LedgerDamaged if what is read does not follow from what is known
     */
    @Nullable
    Commit recorded(Draft draft, Way way) {
        List<String> id = List.of(draft.id());
        tail.seek(id);
        boolean interrupted = Thread.interrupted(); // the outcome must be known, so an interrupt has to wait
        try {
            HandOverAnswer answer = way.give(draft);
            return answer == null || answer.outcome() == HandOverAnswer.Outcome.UNKNOWN ? null : found(draft, answer);
        } catch (InterruptedException e) {
            interrupted = true;
            return null;
        } finally {
            tail.forget(id);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nullable
    Commit found(Draft draft, HandOverAnswer answer) {
        try {
            readUpTo(answer.position());
        } catch (LedgerUnavailable silent) {
            LOG.debug("What another node recorded cannot be read", silent);
            return null;
        }
        CommitOutline found = tail.found(draft.id());
        return found == null ? null : OpenAppend.commit(draft, found);
    }

    /** One of many who wait for it reads for all. */
    void readUpTo(long position) {
        if (!knows(position)) {
            reading.lock();
            try {
                if (!knows(position)) {
                    tail.read();
                }
            } finally {
                reading.unlock();
            }
        }
    }

    private boolean knows(long position) {
        return tail.index().head().position() >= position;
    }
}
