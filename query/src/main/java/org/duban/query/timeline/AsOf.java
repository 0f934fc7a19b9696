package org.duban.query.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What had been recorded by then. */
public sealed interface AsOf {

    /** The day that it names, that of an instant by the clock of Greenwich; null if it names none. */
    default @Nullable LocalDate day() {
        return switch (this) {
            case At at -> LocalDate.ofInstant(at.instant(), ZoneOffset.UTC);
            case EndOf end -> end.day();
            case Now now -> null;
            case Upto upto -> null;
        };
    }

    /** Everything. */
    record Now() implements AsOf {}

    /** What was recorded at that instant or before. */
    record At(Instant instant) implements AsOf {}

    /** What was recorded by the end of that day, in the congress's zone. */
    record EndOf(LocalDate day) implements AsOf {}

    /** The ledger up to the end of the commit that holds that position, from 0. */
    record Upto(long position) implements AsOf {}

    /**
     * Reads an instant, a date or {@code @position}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static AsOf parse(String text) {
        if (text.startsWith("@")) {
            return new Upto(position(text.substring(1)));
        }
        return text.contains("T") ? new At(instant(text)) : new EndOf(Days.parse("asOf", text));
    }

    private static long position(String digits) {
        if (digits.isEmpty() || digits.length() > 18 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("asOf: @ and a position");
        }
        return Long.parseLong(digits);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("asOf: an instant, a date or @position", wrong);
        }
    }
}
