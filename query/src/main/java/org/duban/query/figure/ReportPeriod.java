package org.duban.query.figure;

import java.time.LocalDate;
import java.time.Year;
import org.duban.query.counted.CongressSession;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report tells of, both included; a calendar year or any other span.
 *
 * @param congressSession the session of the congress, such as {@code 17-3}, of which figures of one tell; null for all
 *     that lie in those days
 */
public record ReportPeriod(
        LocalDate from, LocalDate to, @Nullable String congressSession) {

    /** @throws IllegalArgumentException if it ends before it begins, or the session is not written as one */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: not before from");
        }
        if (congressSession != null) {
            congressSession = CongressSession.parse(congressSession).code();
        }
    }

    /** Of all sessions of the congress. */
    public ReportPeriod(LocalDate from, LocalDate to) {
        this(from, to, null);
    }

    /** A calendar year. */
    public static ReportPeriod of(Year year) {
        return new ReportPeriod(year.atDay(1), year.atDay(1).plusYears(1).minusDays(1));
    }

    /** The same days, and that session of the congress; null for all. */
    public ReportPeriod ofSession(@Nullable String session) {
        return new ReportPeriod(from, to, session);
    }

    /** The same days so many years later. */
    public ReportPeriod years(int later) {
        return new ReportPeriod(from.plusYears(later), to.plusYears(later), congressSession);
    }
}
