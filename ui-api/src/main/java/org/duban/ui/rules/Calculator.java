package org.duban.ui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.NoSuchRule;
import org.duban.events.Deadline;
import org.duban.events.Suspension;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Calculates with the rules that hold.
 *
 * @param rules of the place
 */
public record Calculator(DeadlineRules rules) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;

    RuleList list() {
        return new RuleList(rules.rules());
    }

    /** What the rule comes to that the parameters name; a {@link ProblemException} says which of them is wrong. */
    Deadline deadline(Parameters parameters) {
        String rule = given(parameters, "rule", text -> text);
        LocalDate trigger = day(parameters, "trigger");
        try {
            return rules.preview(rule, trigger, suspensions(parameters));
        } catch (NoSuchRule unknown) {
            throw wrong("rule", FaultCode.UNKNOWN, unknown);
        }
    }

    private static List<Suspension> suspensions(Parameters parameters) {
        if (parameters.text("suspendedFrom") == null && parameters.text("suspendedTo") == null) {
            return List.of();
        }
        LocalDate from = day(parameters, "suspendedFrom");
        LocalDate to = day(parameters, "suspendedTo");
        if (to.isBefore(from)) {
            throw wrong("suspendedTo", FaultCode.OUT_OF_RANGE, null);
        }
        return List.of(new Suspension(from, to));
    }

    private static LocalDate day(Parameters parameters, String name) {
        LocalDate day = given(parameters, name, LocalDate::parse);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw wrong(name, FaultCode.OUT_OF_RANGE, null);
        }
        return day;
    }

    private static <T> T given(Parameters parameters, String name, Function<String, T> reading) {
        T value = parameters.read(name, FaultCode.MALFORMED, reading);
        if (value == null) {
            throw wrong(name, FaultCode.MISSING, null);
        }
        return value;
    }

    private static ProblemException wrong(String name, FaultCode code, @Nullable Throwable cause) {
        ProblemException wrong = new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(name, code));
        wrong.initCause(cause);
        return wrong;
    }
}
