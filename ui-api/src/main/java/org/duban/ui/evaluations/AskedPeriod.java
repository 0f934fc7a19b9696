package org.duban.ui.evaluations;

import java.time.LocalDate;
import java.time.Year;
import org.duban.query.counted.CongressSession;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the period of a question: a year, or the first and last day of any span, of which neither goes without the other; the year asked about if neither. */
public final class AskedPeriod {

    /** The first year that can be asked about. */
    public static final int FIRST_YEAR = 1949;

    /** The last one. */
    public static final int LAST_YEAR = 2200;

    /** What names the session of the congress. */
    public static final String SESSION = "congressSession";

    private AskedPeriod() {}

    /**
     * The period; a year says nothing beside days.
     *
     * @param on the day judged on
     * @throws ProblemException naming the parameter that does not fit
     */
    public static ReportPeriod read(Parameters parameters, LocalDate on) {
        LocalDate from = parameters.day("from");
        LocalDate to = parameters.day("to");
        ReportPeriod days = from == null && to == null
                ? ReportPeriod.of(Year.of((int) parameters.number("year", on.getYear(), FIRST_YEAR, LAST_YEAR)))
                : between(from, to);
        return days.ofSession(session(parameters, SESSION));
    }

    private static @Nullable String session(Parameters parameters, String name) {
        return parameters.read(
                name,
                FaultCode.NOT_LIKE_THIS,
                text -> CongressSession.parse(text).code());
    }

    /**
     * From {@code from} to {@code to}, neither of which goes without the other.
     *
     * @throws ProblemException if one is missing, or the last day is before the first
     */
    public static ReportPeriod between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return between(from, to, "from", "to");
    }

    /**
     * The same, of which the parameters {@code first} and {@code last} give the days.
     *
     * @throws ProblemException naming the one that is missing, or the last if it is before the first
     */
    public static ReportPeriod between(@Nullable LocalDate from, @Nullable LocalDate to, String first, String last) {
        if (from == null || to == null) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER, Fault.parameter(from == null ? first : last, FaultCode.MISSING));
        }
        if (to.isBefore(from)) {
            throw wrong(last, "LastDay", "the last day is before the first");
        }
        return new ReportPeriod(from, to);
    }

    /** The days and the session of another reading: those of the first, unless others are named. */
    static ReportPeriod other(ReportPeriod first, Parameters parameters) {
        LocalDate from = parameters.day("otherFrom");
        LocalDate to = parameters.day("otherTo");
        String session = session(parameters, "otherCongressSession");
        ReportPeriod days = from == null && to == null ? first : between(from, to, "otherFrom", "otherTo");
        return session == null ? days : days.ofSession(session);
    }

    private static ProblemException wrong(String name, String unfit, String why) {
        return new ProblemException(
                ProblemCode.INVALID_PARAMETER,
                Fault.parameter(name, FaultCode.DOES_NOT_FIT).with("of", unfit, "why", why));
    }
}
