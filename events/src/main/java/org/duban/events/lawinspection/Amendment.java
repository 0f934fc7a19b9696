package org.duban.events.lawinspection;

import java.time.LocalDate;

/** What the amendment of the Supervision Law in 2024 brought: before it, law inspections had no such thing. */
public final class Amendment {

    /** Its first day. */
    public static final LocalDate IN_FORCE_FROM = LocalDate.of(2024, 11, 8);

    private Amendment() {}

    /** Whether something that it brought was used on {@code day} all the same. */
    public static boolean isAhead(LocalDate day) {
        return day.isBefore(IN_FORCE_FROM);
    }
}
