package org.duban.query.row;

import java.time.LocalDate;
import java.util.Locale;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.UnitId;
import org.duban.query.obligation.Obligation;

/** The keys that lists of obligations are sorted by: texts that end in the id, so that no two are equal. */
public final class ObligationOrder {

    /** By due day, undated ones last. */
    public static final String DUE = "order";

    /** By unit, those of no unit last; then by due day. */
    public static final String UNIT = "byUnit";

    /** By case, then by due day. */
    public static final String CASE = "byCase";

    /** The latest first, undated ones last; only in rows no longer open, because the lateness of open ones grows. */
    public static final String LATENESS = "byLateness";

    private static final String LAST = "~";
    private static final String BAR = "|";
    private static final int DAY = 10;
    private static final long MOST_DAYS = 9_999_999;

    private ObligationOrder() {}

    static BsonDocument append(BsonDocument row, Obligation owed) {
        row.append(DUE, new BsonString(due(owed)))
                .append(UNIT, new BsonString(unit(owed)))
                .append(CASE, new BsonString(ofCase(owed)));
        return owed.open() ? row : row.append(LATENESS, new BsonString(over(owed)));
    }

    /** Its key by due day. */
    public static String due(Obligation owed) {
        return ending(owed.dueOn() == null ? LAST : owed.dueOn().toString(), owed);
    }

    /** Its key by unit. */
    public static String unit(Obligation owed) {
        UnitId unit = owed.unit();
        return (unit == null ? LAST : unit.value()) + BAR + due(owed);
    }

    /** Its key by case. */
    public static String ofCase(Obligation owed) {
        return owed.caseId() + BAR + due(owed);
    }

    /** Its key by lateness on a day: that of an open one due so many days before. */
    public static String lateness(Obligation owed, LocalDate on) {
        Long late = owed.daysLate(on);
        return owed.open() || late == null
                ? due(owed)
                : ending(on.minusDays(late).toString(), owed);
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

    private static String over(Obligation owed) {
        Long late = owed.daysLate(LocalDate.MAX); // no longer grows
        return ending(late == null ? LAST : days(late), owed);
    }

    private static String days(long late) {
        return String.format(Locale.ROOT, "%07d", MOST_DAYS - Math.min(late, MOST_DAYS));
    }

    private static String ending(String key, Obligation owed) {
        return key + BAR + owed.followUpId();
    }
}
