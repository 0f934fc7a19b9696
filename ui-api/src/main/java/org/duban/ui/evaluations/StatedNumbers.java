package org.duban.ui.evaluations;

import java.util.Arrays;
import java.util.List;
import org.duban.query.figure.StatedNumber;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads numbers as reports print them. */
final class StatedNumbers {

    private static final int MOST = 20;

    private StatedNumbers() {}

    /** @throws ProblemException naming the parameter, if its text is no number */
    static StatedNumber one(String parameter, String text) {
        try {
            return StatedNumber.parse(text);
        } catch (IllegalArgumentException none) {
            ProblemException wrong = wrong(Fault.parameter(parameter, FaultCode.NO_STATED_NUMBER));
            wrong.initCause(none);
            throw wrong;
        }
    }

    /**
     * Several with semicolons between them; none if the parameter is not given.
     *
     * @throws ProblemException naming the parameter, if a text is no number, or there are too many
     */
    static List<StatedNumber> several(String parameter, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String[] parts = text.split("[;；]", MOST + 1);
        if (parts.length > MOST) {
            throw wrong(Fault.parameter(parameter, FaultCode.TOO_MANY).with("most", Integer.toString(MOST)));
        }
        return Arrays.stream(parts).map(part -> one(parameter, part)).toList();
    }

    private static ProblemException wrong(Fault fault) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
    }
}
