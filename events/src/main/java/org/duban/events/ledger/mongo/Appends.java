package org.duban.events.ledger.mongo;

import java.util.List;
import java.util.function.Consumer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.Claims;
import org.duban.events.ledger.chain.GroupCommit;
import org.duban.events.ledger.chain.Listeners;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.handover.HandOver;
import org.duban.events.ledger.handover.HandOverAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What callers of this node want to have on record, and callers of others who hand it over. */
final class Appends {

    private static final Logger LOG = LoggerFactory.getLogger(Appends.class);

    private final Tail tail;
    private final GroupSettlement settlement;
    private final DraftEncoder encoder;
    private final Consumer<Draft> times;
    private final Listeners listeners;
    private final HandedDrafts handed;
    private final GroupCommit group;
    private volatile @Nullable HandOver others;

    /** @param times throws if nothing may be recorded at a draft's time */
    Appends(Tail tail, GroupSettlement settlement, DraftEncoder encoder, Consumer<Draft> times, Listeners listeners) {
        this.tail = tail;
        this.settlement = settlement;
        this.encoder = encoder;
        this.times = times;
        this.listeners = listeners;
        handed = new HandedDrafts(tail);
        group = new GroupCommit(settlement::write, this::patience);
    }

    /** Has another node record from now on, where one does. */
    void handTo(HandOver nodes) {
        others = nodes;
    }

    private long patience() {
        HandOver nodes = others;
        return nodes == null ? 0 : nodes.patience();
    }

    List<Commit> append(List<Draft> drafts) {
        drafts.forEach(this::requireReached);
        drafts.forEach(times);
        Commit commit = byAnother(drafts);
        List<Commit> commits = commit == null ? byThisNode(drafts) : List.of(commit);
        listeners.tell();
        return commits;
    }

    private List<Commit> byThisNode(List<Draft> drafts) {
        PendingAppend append = new PendingAppend(drafts, encoder);
        drafts.forEach(LedgerCollection::requireFit);
        group.submit(append);
        return append.result();
    }

    private @Nullable Commit byAnother(List<Draft> drafts) {
        HandOver nodes = others;
        if (nodes == null || !settlement.writes() || !HandedDrafts.fits(drafts)) {
            return null;
        }
        try {
            Commit commit = handed.recorded(drafts.getFirst(), nodes::give);
            nodes.count(commit != null);
            return commit;
        } catch (LedgerDamaged damaged) {
            settlement.damaged(damaged);
            return null;
        }
    }

    /** Records what another node hands over, as far as this one can. */
    HandOverAnswer forAnother(Draft draft) {
        try {
            List<Draft> drafts = List.of(draft);
            requireReached(draft);
            if (!HandedDrafts.fits(drafts)) {
                return HandOverAnswer.UNKNOWN;
            }
            List<Commit> commits = byThisNode(drafts);
            listeners.tell();
            return HandOverAnswer.recorded(commits.getFirst().lastPosition());
        } catch (LedgerConflict second) {
            return HandOverAnswer.refused(tail.index().head().position());
        } catch (LedgerDamaged damaged) {
            settlement.damaged(damaged);
            return HandOverAnswer.UNKNOWN;
        } catch (RuntimeException unknown) { // its sender finds the same, or does better
            LOG.debug("A draft of another node was not recorded", unknown);
            return HandOverAnswer.UNKNOWN;
        }
    }

    private void requireReached(Draft draft) {
        if (!Claims.reached(draft, tail.index())) { // somebody may have decided on what this node has yet to read
            tail.read();
        }
        Claims.requireReached(draft, tail.index());
    }
}
