package org.duban.events;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Names what one account read on one day.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ReadingId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "reading";

    private static final int LONGEST_ACCOUNT = 53;
    private static final int DIGEST = 8;

    public ReadingId {
        Ids.check("readingId", value);
    }

    /** That of {@code account} on {@code day}: the day, and the name; a longer one as far as there is room, and what tells it apart. */
    public static ReadingId of(AccountName account, LocalDate day) {
        String name = account.value();
        return new ReadingId(day + "-" + (name.length() <= LONGEST_ACCOUNT ? name : cut(name)));
    }

    private static String cut(String name) {
        String apart =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return name.substring(0, LONGEST_ACCOUNT - DIGEST - 1) + "-" + apart.substring(0, DIGEST);
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
