package org.duban.ui.reads;

import java.util.Optional;
import java.util.function.Supplier;
import org.duban.query.access.Reader;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** A question: who asks, and with which parameters. */
public record QueryContext(Reader reader, Parameters parameters) {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    /** Which time it is about. */
    public Moment moment() {
        AsOf asOf = Optional.ofNullable(parameters.read("asOf", FaultCode.NOT_A_MOMENT, AsOf::parse))
                .orElseGet(AsOf.Now::new);
        parameters.mustBePossible("asOf", asOf.day());
        return new Moment(asOf, parameters.day("on"));
    }

    /** Which part of a list is wanted. */
    public Page page() {
        return new Page((int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE), parameters.text("cursor"));
    }

    /**
     * The answer, if the cursor is one of this list.
     *
     * @throws ProblemException naming the cursor, if it is not
     */
    public <T> T answered(Supplier<T> question) {
        if (parameters.text("cursor") == null) {
            return question.get();
        }
        try {
            return question.get();
        } catch (IllegalArgumentException notOfThisList) {
            ProblemException wrong =
                    new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("cursor", FaultCode.MALFORMED));
            wrong.initCause(notOfThisList);
            throw wrong;
        }
    }
}
