package org.duban.query.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time a question is about.
 *
 * @param asOf what had been recorded
 * @param on what had happened, and the day deadlines are judged on; null for the day of {@code asOf}
 */
public record Moment(AsOf asOf, @Nullable LocalDate on) {

    /** All that is known, judged today. */
    public static final Moment NOW = new Moment(new AsOf.Now(), null);

    /**
     * Reads what a caller wrote.
     *
     * @param asOf an instant, a date or {@code @position}; null for now
     * @param on a date; null for the day of {@code asOf}
     * @throws IllegalArgumentException naming the wrong one
     */
    public static Moment parse(@Nullable String asOf, @Nullable String on) {
        AsOf recorded = asOf == null ? new AsOf.Now() : AsOf.parse(asOf);
        return new Moment(recorded, on == null ? null : Days.parse("on", on));
    }
}
