package org.duban.events.ledger.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.CommitTemplate;
import org.duban.events.ledger.document.DraftEncoder;
import org.jspecify.annotations.Nullable;

/** One caller's drafts on their way into the ledger, and what became of them. */
public final class PendingAppend {

    /** What the caller has to do. */
    enum Turn {
        WAIT,
        LEAD,
        DONE
    }

    private final List<CommitTemplate> templates;
    private final Thread caller = Thread.currentThread();
    private volatile Turn turn = Turn.WAIT;
    private @Nullable List<Commit> commits;
    private @Nullable String conflict;
    private @Nullable Throwable failure;

    /**
     * Drafts of the calling thread.
     *
     * @throws LedgerConflict if an event id stands twice in {@code drafts}
     */
    public PendingAppend(List<Draft> drafts, DraftEncoder encoder) {
        requireDifferentIds(drafts);
        templates = encoder.encode(drafts);
    }

    /** The documents, still without place. */
    public List<CommitTemplate> templates() {
        return templates;
    }

    /** What is to be appended. */
    public List<Draft> drafts() {
        return templates.stream().map(CommitTemplate::draft).toList();
    }

    /** They are durable, as {@code stored}, once the caller goes on. */
    public void succeed(List<Commit> stored) {
        commits = stored;
    }

    /** They came second. */
    public void conflict(String message) {
        conflict = message;
    }

    /** Whatever else was settled, nothing of it is durable. */
    public void fail(Throwable cause) {
        failure = cause;
    }

    /** Wakes the caller. */
    void give(Turn next) {
        turn = next;
        LockSupport.unpark(caller);
    }

    /** Waits until the caller has something to do; an interrupt has to wait too, because the outcome must be known. */
    Turn await() {
        boolean interrupted = false;
        while (turn == Turn.WAIT) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            caller.interrupt();
        }
        return turn;
    }

    /**
     * What became of them.
     *
     * @throws LedgerConflict if they came second
     * @throws LedgerDamaged if the ledger was changed
     * @throws LedgerUnavailable if they could not be made durable
     */
    public List<Commit> result() {
        if (conflict != null) {
            throw new LedgerConflict(conflict);
        }
        if (failure instanceof LedgerDamaged damaged) {
            throw damaged.again();
        }
        if (failure instanceof LedgerUnavailable unavailable) {
            throw new LedgerUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
        }
        if (failure != null) {
            throw new LedgerUnavailable("The ledger takes no appends until restart: " + failure.getMessage(), failure);
        }
        return Objects.requireNonNull(commits, "an append whose outcome was never settled");
    }

    private static void requireDifferentIds(List<Draft> drafts) {
        Set<String> ids = new HashSet<>();
        for (Draft draft : drafts) {
            for (StoredEvent event : draft.events()) {
                if (!ids.add(event.id())) {
                    throw new LedgerConflict("The event id " + event.id() + " stands twice in one append");
                }
            }
        }
    }
}
