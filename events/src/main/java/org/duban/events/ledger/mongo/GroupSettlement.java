package org.duban.events.ledger.mongo;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.chain.Chain;
import org.duban.events.ledger.chain.Claims;
import org.duban.events.ledger.chain.PendingAppend;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings groups of appends into the ledger, one group after the other. The insert behind the head is what settles who
 * comes first among the nodes: it succeeds only if nothing follows the tail that the drafts were judged by, so a
 * condition on any streams is exact. Whatever else an insert answers means the same: read on, and go round.
 */
class GroupSettlement {

    private static final Logger LOG = LoggerFactory.getLogger(GroupSettlement.class);

    /** What one insert carries at most, so that the driver never has to make two of it. */
    private static final long BYTES = 16L * 1024 * 1024;

    private static final int COMMITS = 1_000;

    private final CommitStore store;
    private final Tail tail;
    private final OwnCommits own;
    private final MajorityMeter meter = new MajorityMeter();
    private final MessageDigest digest;
    private final Supplier<Endurance> patience;
    private volatile @Nullable Throwable broken;

    /** @param patience for one group */
    GroupSettlement(CommitStore store, Tail tail, OwnCommits own, MessageDigest digest, Supplier<Endurance> patience) {
        this.store = store;
        this.tail = tail;
        this.own = own;
        this.digest = digest;
        this.patience = patience;
    }

    /** Settles every append in {@code group}; called by one thread at a time. */
    void write(List<PendingAppend> group) {
        List<OpenAppend> open =
                new ArrayList<>(group.stream().map(OpenAppend::new).toList());
        List<String> ids = open.stream()
                .flatMap(append -> append.drafts().stream())
                .map(Draft::id)
                .toList();
        tail.seek(ids);
        boolean interrupted = Thread.interrupted(); // the outcome must be known, so an interrupt has to wait
        try {
            interrupted |= settle(open);
            meter.answered();
        } catch (LedgerUnavailable unknown) {
            meter.unanswered(unknown);
            open.forEach(append -> append.fail(unknown));
        } catch (LedgerDamaged damaged) {
            damaged(damaged);
            open.forEach(append -> append.fail(damaged));
        } catch (RuntimeException | Error e) {
            open.forEach(append -> append.fail(e));
        } finally {
            tail.forget(ids);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Refuses every later append: nothing may be acknowledged on top of what somebody changed. */
    void damaged(LedgerDamaged damaged) {
        if (broken == null) {
            broken = damaged;
            LOG.error("Nothing is recorded any more: {}", damaged.getMessage());
        }
    }

    /** Refuses every later append. */
    void stop(Throwable cause) {
        broken = cause;
    }

    /** Whether later appends are taken. */
    boolean writes() {
        return broken == null;
    }

    /** Measures what it does. */
    MajorityMeter meter() {
        return meter;
    }

    /** @return whether somebody interrupted it */
    private boolean settle(List<OpenAppend> open) {
        Endurance left = patience.get();
        boolean interrupted = false;
        while (!open.isEmpty()) {
            Throwable cause = broken;
            if (cause != null) {
                open.forEach(append -> append.fail(cause));
                return interrupted;
            }
            Head head = tail.index().head(); // before anything is judged: what comes meanwhile makes the insert fail
            own.take(open);
            Map<OpenAppend, String> contested = new LinkedHashMap<>();
            List<OpenAppend> admitted = judge(open, contested);
            if (settled(admitted)) {
                contested.forEach((append, reason) -> {
                    own.confirmRefused(append, reason, left);
                    open.remove(append);
                });
            }
            if (admitted.isEmpty()) {
                continue;
            }
            if (insert(head, admitted)) {
                open.removeAll(admitted);
            } else if (!readTail() && !left.again()) {
                throw new LedgerUnavailable("MongoDB does not say whether it holds what was to be recorded");
            }
            interrupted |= Thread.interrupted();
        }
        return interrupted;
    }

    /** Whether what stands against the others is on record, and not only on its way there. */
    boolean settled(List<OpenAppend> admitted) {
        return admitted.isEmpty();
    }

    /** Those that hold if all of them get in; of the others nothing is known until these are settled. */
    private List<OpenAppend> judge(List<OpenAppend> open, Map<OpenAppend, String> contested) {
        Claims claims = new Claims(tail.index());
        List<OpenAppend> admitted = new ArrayList<>();
        long bytes = 0;
        int commits = 0;
        for (OpenAppend append : open) {
            bytes += append.bytes();
            commits += append.left().size();
            if (!admitted.isEmpty() && (bytes > BYTES || commits > COMMITS)) {
                return admitted;
            }
            String taken = claims.claim(append.drafts());
            if (taken == null) {
                admitted.add(append);
            } else {
                contested.put(append, taken);
            }
        }
        return admitted;
    }

    private boolean insert(Head head, List<OpenAppend> admitted) {
        Chain chain = new Chain(head, digest);
        Map<OpenAppend, List<Commit>> linked = new LinkedHashMap<>();
        admitted.forEach(append -> linked.put(append, chain.link(append.left())));
        if (!chain.documents().isEmpty()) {
            long begun = System.nanoTime();
            if (!store.insert(chain.documents())) {
                return false;
            }
            meter.kept(chain.commits(), chain.documents(), System.nanoTime() - begun);
        }
        tail.extend(chain.commits());
        linked.forEach(OpenAppend::succeed);
        return true;
    }

    /** @return whether there was anything new; false too if nobody answers */
    private boolean readTail() {
        try {
            return tail.read();
        } catch (LedgerUnavailable silent) {
            LOG.debug("The tail cannot be read", silent);
            return false;
        }
    }
}
