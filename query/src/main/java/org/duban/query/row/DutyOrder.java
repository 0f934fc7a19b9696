package org.duban.query.row;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.UnitId;

/** The keys that lists of duties are sorted by: texts that end in the id, so that no two are equal. */
public final class DutyOrder {

    /** By due day, undated ones last. */
    public static final String DUE = "order";

    /** By unit, those of no unit last; then by due day. */
    public static final String UNIT = "byUnit";

    /** By case, then by due day. */
    public static final String CASE = "byCase";

    /** The latest first, undated ones last; only in rows no longer open, because the lateness of open ones grows. */
    public static final String LATENESS = "byLateness";

    static final String LAST = "~";
    private static final String BAR = "|";
    private static final int DAY = 10;
    private static final long MOST_DAYS = 9_999_999;

    private DutyOrder() {}

    static Row append(Row fields, DutyRow row) {
        fields.append(DUE, due(row)).append(UNIT, unit(row)).append(CASE, ofCase(row));
        return row.open() ? fields : fields.append(LATENESS, over(row));
    }

    /** Its key by due day. */
    public static String due(DutyRow row) {
        LocalDate dueOn = row.dueOn();
        return ending(dueOn == null ? LAST : dueOn.toString(), row);
    }

    /** Its key by unit. */
    public static String unit(DutyRow row) {
        UnitId unit = row.unit();
        return (unit == null ? LAST : unit.value()) + BAR + due(row);
    }

    /** Its key by case. */
    public static String ofCase(DutyRow row) {
        CaseId caseId = row.caseId();
        return (caseId == null ? row.stream().value() : caseId.value()) + BAR + due(row);
    }

    /** Its key by lateness on a day: that of an open one due so many days before. */
    public static String lateness(DutyRow row, LocalDate on) {
        Long late = row.duty().daysLate(on);
        return row.open() || late == null ? due(row) : ending(on.minusDays(late).toString(), row);
    }

    /** The key in {@link #LATENESS} that what is no longer open begins after, where a list by lateness goes on. */
    public static String over(String after, LocalDate on) {
        if (after.isEmpty() || after.startsWith(LAST)) {
            return after;
        }
        long late = on.toEpochDay() - LocalDate.parse(after.substring(0, DAY)).toEpochDay();
        return late < 0 ? latest(0) : days(late) + after.substring(DAY);
    }

    /** What stands in {@link #LATENESS} after everything at least so many days late, and before everything less late. */
    public static String latest(long days) {
        return days(days) + LAST;
    }

    private static String over(DutyRow row) {
        Long late = row.duty().daysLate(LocalDate.MAX); // no longer grows
        return ending(late == null ? LAST : days(late), row);
    }

    private static String days(long late) {
        return String.format(Locale.ROOT, "%07d", MOST_DAYS - Math.min(late, MOST_DAYS));
    }

    static String ending(String key, DutyRow row) {
        return key + BAR + row.followUpId();
    }
}
