package org.duban.ui.pages.years;

import java.time.LocalDate;
import java.time.Year;
import org.duban.events.PossibleDays;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Days;
import org.duban.ui.pages.Address;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which days the page of a year is about: a year, or a first and a last day; else the year of the day looked at. */
final class YearPeriod {

    private static final int DIGITS = 4;

    private YearPeriod() {}

    /** @throws ProblemException naming the parameter that cannot be read */
    static ReportPeriod read(PageRequest visit) {
        Address address = visit.address();
        LocalDate from = day(visit, "from");
        LocalDate to = day(visit, "to");
        if (from != null && to != null) {
            return address.answer("to", () -> new ReportPeriod(from, to));
        }
        Year year = address.given("year")
                .map(text -> address.answer("year", () -> year(text)))
                .orElseGet(() -> Year.from(visit.point().on()));
        possible("year", visit, year.atDay(1));
        return ReportPeriod.of(year);
    }

    private static Year year(String text) {
        if (text.length() != DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("year: four digits");
        }
        return Year.of(Integer.parseInt(text));
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
