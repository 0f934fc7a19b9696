package org.duban.events.ledger.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.Links;
import org.duban.events.ledger.document.CommitOutline;
import org.jspecify.annotations.Nullable;

/**
 * What this node knows of the ledger, which is the whole of it up to its head. Only what a majority holds gets in, since
 * nothing else may be built upon: what only a primary shows may be gone with it, and what was chained on it would stand
 * behind a gap.
 */
final class Tail {

    private static final int BATCH = 1_000;

    private final CommitStore store;
    private final LedgerIndex index;
    private final Set<String> sought = new HashSet<>();
    private final Map<String, CommitOutline> found = new HashMap<>();

    Tail(CommitStore store, LedgerIndex index) {
        this.store = store;
        this.index = index;
    }

    /** Where each commit stands. */
    LedgerIndex index() {
        return index;
    }

    /**
     * Reads what others, or writes without an answer, have added.
     *
     * @return whether there was anything new; there may be more if a member answered that lags behind
     * @throws LedgerDamaged if it does not follow from what is known
     */
    boolean read() {
        long before = index.head().position();
        List<CommitOutline> batch;
        do {
            batch = store.from(lastCommit(), BATCH); // without a lock: the server may take its time
        } while (take(batch) && batch.size() == BATCH);
        return index.head().position() > before;
    }

    /** Adds commits of this node's own, all of which a majority holds. */
    synchronized void extend(List<Commit> commits) {
        commits.forEach(commit -> take(CommitOutline.of(commit)));
    }

    /** Keeps what is read of the commits with those ids. */
    synchronized void seek(Collection<String> ids) {
        sought.addAll(ids);
    }

    /** The commit with an id that was sought, null if it has not been read. */
    synchronized @Nullable CommitOutline found(String id) {
        return found.get(id);
    }

    /** Ends the search for them. */
    synchronized void forget(Collection<String> ids) {
        sought.removeAll(ids);
        found.keySet().removeAll(ids);
    }

    /** The commit that is known to begin at {@code position}; null if the member that answers does not know it. */
    @Nullable
    CommitOutline at(long position) {
        List<CommitOutline> answer = store.from(position, 1);
        if (answer.isEmpty()) {
            return null;
        }
        requireKnown(answer.getFirst(), index.commitAt(position));
        return answer.getFirst();
    }

    private long lastCommit() {
        int size = index.size();
        return size == 0 ? 1 : index.position(size - 1);
    }

    /** @return whether anything was new */
    private synchronized boolean take(List<CommitOutline> commits) {
        boolean news = false;
        for (CommitOutline commit : commits) {
            news |= take(commit);
        }
        return news;
    }

    private boolean take(CommitOutline commit) {
        if (commit.position() <= index.head().position()) {
            requireKnown(commit, index.commitAt(commit.position()));
            return false;
        }
        Links.check(index, commit);
        index.add(commit, commit.position());
        if (sought.contains(commit.id())) {
            found.put(commit.id(), commit);
        }
        return true;
    }

    /** What a majority held does not change. */
    private void requireKnown(CommitOutline commit, int number) {
        if (index.position(number) != commit.position() || !index.knows(number, commit.hash())) {
            throw new LedgerDamaged(commit.position(), LedgerFault.HASH, "another commit was here before");
        }
    }
}
