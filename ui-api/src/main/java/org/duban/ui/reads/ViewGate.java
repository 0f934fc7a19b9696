package org.duban.ui.reads;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.duban.query.timeline.AsOf;
import org.duban.query.view.ViewProgress;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Keeps questions waiting until the views have seen what the answer must rest on. */
public final class ViewGate {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PARAMETER = "minPosition";
    private static final long LAST_POSITION = 999_999_999_999_999_999L;

    private final ViewProgress progress;
    private final long start;
    private final LongUnaryOperator reaching;
    private volatile boolean open;

    /**
     * @param start the ledger's head when the views began to be folded; nothing is answered before they reach it
     * @param reaching where the ledger is, for whoever was told that it has come to a position
     */
    public ViewGate(ViewProgress progress, long start, LongUnaryOperator reaching) {
        this.progress = progress;
        this.start = start;
        this.reaching = reaching;
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
     * Waits a little for the views to show the position that a parameter names.
     *
     * @throws ProblemException if they do not, or the ledger never was there
     */
    public void await(Parameters parameters) {
        long position = parameters.number(PARAMETER, 0, 0, LAST_POSITION);
        await(PARAMETER, position);
    }

    private void await(String name, long position) {
        if (position > progress.position()) {
            long head = reaching.applyAsLong(position);
            if (position > head) {
                throw beyond(name, head);
            }
        }
        mustReach(position, PATIENCE);
    }

    /**
     * Waits a little for the views to show the position that {@code asOf}, a parameter, names, if it names one.
     *
     * @throws ProblemException if they do not, or the ledger never was there
     */
    public void await(AsOf asOf) {
        if (asOf instanceof AsOf.Upto upto) {
            await("asOf", upto.position());
        }
    }

    /** The same of the parameter {@code asOf}, if it is given. */
    void mustBeRecorded(Parameters parameters) {
        AsOf asOf = parameters.read("asOf", FaultCode.NOT_A_MOMENT, AsOf::parse);
        if (asOf != null) {
            await(asOf);
        }
    }

    private static ProblemException beyond(String name, long head) {
        return new ProblemException(
                ProblemCode.INVALID_PARAMETER,
                Fault.parameter(name, FaultCode.BEYOND_LEDGER).with("position", Long.toString(head)));
    }

    /**
     * Waits a little for the views to show all that is recorded by now.
     *
     * @throws ProblemException if they do not
     */
    public void awaitHead() {
        mustReach(reaching.applyAsLong(0), PATIENCE);
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
