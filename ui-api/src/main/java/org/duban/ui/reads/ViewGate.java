package org.duban.ui.reads;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.duban.query.view.ViewProgress;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Keeps questions waiting until the views have seen what the answer must rest on. */
public final class ViewGate {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ViewProgress progress;
    private final long start;
    private volatile boolean open;

    /** @param start the ledger's head when the views began to be folded; nothing is answered before they reach it */
    public ViewGate(ViewProgress progress, long start) {
        this.progress = progress;
        this.start = start;
    }

    /**
     * Lets a question through if the views are complete.
     *
     * @throws ProblemException if they are still being folded
     */
    public void pass() {
        if (!open) {
            mustReach(start, Duration.ZERO);
            open = true;
        }
    }

    /**
     * Waits a little for the views to show {@code position}.
     *
     * @throws ProblemException if they do not
     */
    public void await(long position) {
        mustReach(position, PATIENCE);
    }

    /** The position that the views show. */
    public long position() {
        return progress.position();
    }

    private void mustReach(long target, Duration patience) {
        if (!progress.awaitPosition(target, patience)) {
            throw new ProblemException(
                    ProblemCode.VIEWS_BEHIND,
                    List.of(),
                    Map.of(
                            "position", Long.toString(progress.position()),
                            "target", Long.toString(target),
                            "retryAfter", "1"));
        }
    }
}
