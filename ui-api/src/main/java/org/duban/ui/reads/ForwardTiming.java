package org.duban.ui.reads;

import org.duban.query.followup.Lateness;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Ranges of days that end after they begin. */
final class ForwardTiming {

    private ForwardTiming() {}

    /**
     * The same ranges.
     *
     * @throws ProblemException naming the parameter that ends a range before it begins
     */
    static Lateness of(Lateness timing, Parameters parameters) {
        if (timing.reversed()) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER,
                    Fault.reversed(parameters.text("dueTo") == null ? "daysLateTo" : "dueTo"));
        }
        return timing;
    }
}
