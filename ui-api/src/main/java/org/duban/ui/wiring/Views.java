package org.duban.ui.wiring;

import java.util.concurrent.CompletionException;
import org.duban.command.rules.CommonTerm;
import org.duban.query.cases.Cases;
import org.duban.query.conflict.Conflicts;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewProgress;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.processing.ViewGroup;
import org.duban.ui.reads.HistoryService;

/** What answers questions: the views as they are now, and the ledger where they do not tell. */
public final class Views implements AutoCloseable {

    private final ViewKeeping keeping;
    private final Timeline timeline;
    private final ViewGroup group;
    private final Core core;
    private final long start;

    /** @param keeping where they are */
    Views(Core core, ViewKeeping keeping) {
        this.core = core;
        this.keeping = keeping;
        start = core.ledger().head().position();
        timeline = new Timeline(
                keeping.live(),
                core.history(),
                core.settings().clock(),
                core.settings().zone());
        group = new ViewGroup(core.history(), keeping.live().parked(), keeping.writer());
    }

    /**
     * Returns once the views show what the ledger held when folding began.
     *
     * @throws CompletionException if it cannot be folded
     */
    void awaitBuilt() {
        keeping.built().join();
    }

    /** Whether they show what the ledger held when folding began. */
    boolean built() {
        return keeping.built().isDone() && !keeping.built().isCompletedExceptionally();
    }

    /** How many events of the ledger they do not show yet. */
    long lag() {
        long shown = progress().position(); // first, lest it overtake the head
        return Math.max(0, core.ledger().head().position() - shown);
    }

    /** What tells live from past. */
    public Timeline timeline() {
        return timeline;
    }

    /** What is owed. */
    public FollowUps followUps() {
        int days = core.rules().days(CommonTerm.REMINDER);
        return new FollowUps(timeline, new TrafficLight(days), new Ladder(days));
    }

    /** The cases. */
    public Cases cases() {
        return new Cases(timeline);
    }

    /** What contradicts each other on record. */
    public Conflicts conflicts() {
        return new Conflicts(timeline);
    }

    /** What registers hold. */
    public RegisterEntries registers() {
        return new RegisterEntries(timeline);
    }

    /** What happened, as a reader is told it, with people called by {@code people}. */
    public HistoryService histories(OpenedNames people) {
        return new HistoryService(timeline, core.history(), people, core.law());
    }

    /** The ledger's head when folding began. */
    public long start() {
        return start;
    }

    /** The views themselves, as they are now. */
    LiveViews live() {
        return keeping.live();
    }

    /** What they parked. */
    ViewGroup group() {
        return group;
    }

    /** How far the views are. */
    public ViewProgress progress() {
        return keeping.live().progress();
    }

    @Override
    public void close() {
        keeping.close();
    }
}
