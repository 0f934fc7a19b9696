package org.duban.ui.pages.years;

import java.time.LocalDate;
import java.time.Year;
import org.duban.events.PossibleDays;
import org.duban.query.counted.CongressSession;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Days;
import org.duban.ui.evaluations.AskedPeriod;
import org.duban.ui.pages.Address;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which days the page of a year is about: a year, or a first and a last day; else the year of the day looked at. */
final class YearPeriod {

    private YearPeriod() {}

    /** @throws ProblemException naming the parameter that cannot be read */
    static ReportPeriod read(PageRequest visit) {
        String session = visit.address()
                .given(AskedPeriod.SESSION)
                .map(text -> visit.address()
                        .answer(
                                AskedPeriod.SESSION,
                                () -> CongressSession.parse(text).code()))
                .orElse(null);
        return days(visit).ofSession(session);
    }

    /**
     * The days alone, whatever sessions of the congress lie in them.
     *
     * @throws ProblemException naming the parameter that cannot be read
     */
    static ReportPeriod days(PageRequest visit) {
        Address address = visit.address();
        LocalDate from = day(visit, "from");
        LocalDate to = day(visit, "to");
        if (from != null || to != null) {
            return AskedPeriod.between(from, to);
        }
        return ReportPeriod.of(address.given("year")
                .map(YearPeriod::year)
                .orElseGet(() -> Year.from(visit.point().on())));
    }

    /** The same days a year earlier; of a period that is running, those up to the same day. */
    static ReportPeriod yearBefore(ReportPeriod period, LocalDate on) {
        boolean running = !on.isBefore(period.from()) && on.isBefore(period.to());
        return (running ? new ReportPeriod(period.from(), on, period.congressSession()) : period).years(-1);
    }

    /**
     * The period to be shown beside that one: the same days a year earlier, unless days are named.
     *
     * @throws ProblemException naming the parameter that cannot be read
     */
    static ReportPeriod other(PageRequest visit, ReportPeriod period) {
        LocalDate from = day(visit, "otherFrom");
        LocalDate to = day(visit, "otherTo");
        return from == null && to == null
                ? yearBefore(period, visit.point().on())
                : AskedPeriod.between(from, to, "otherFrom", "otherTo");
    }

    private static Year year(String text) {
        int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (year < AskedPeriod.FIRST_YEAR || year > AskedPeriod.LAST_YEAR) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER,
                    Fault.parameter("year", FaultCode.OUT_OF_RANGE)
                            .with(
                                    "least",
                                    Integer.toString(AskedPeriod.FIRST_YEAR),
                                    "most",
                                    Integer.toString(AskedPeriod.LAST_YEAR)));
        }
        return Year.of(year);
    }

    private static @Nullable LocalDate day(PageRequest visit, String name) {
        LocalDate day = visit.address()
                .given(name)
                .map(text -> visit.address().answer(name, () -> Days.parse(name, text)))
                .orElse(null);
        possible(name, visit, day);
        return day;
    }

    private static void possible(String name, PageRequest visit, @Nullable LocalDate day) {
        if (day != null && !PossibleDays.has(day, visit.today())) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.impossibleDay(name, visit.today()));
        }
    }
}
