package org.duban.events;

import java.time.LocalDate;

/**
 * Names what one account read on one day.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ReadingId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "reading";

    private static final int LONGEST_ACCOUNT = 53;

    public ReadingId {
        Ids.check("readingId", value);
    }

    /** That of {@code account} on {@code day}: the day, and the name as far as there is room for it. */
    public static ReadingId of(AccountName account, LocalDate day) {
        String name = account.value();
        return new ReadingId(day + "-" + name.substring(0, Math.min(name.length(), LONGEST_ACCOUNT)));
    }

    /** The stream that holds its history. */
    public StreamId stream() {
        return StreamId.of(KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
