package org.duban.ui.pages.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table on such a page.
 *
 * @param path of the page that tells more
 * @param title of the case or entry
 * @param what it was
 * @param more what was said or came of it; empty for nothing
 * @param on when; null if that is not on record
 */
public record DossierLine(
        String path,
        String title,
        String what,
        String more,
        @Nullable LocalDate on) {

    /** Lines by day, those without one last. */
    static int byDay(DossierLine one, DossierLine other) {
        return day(one).compareTo(day(other));
    }

    private static LocalDate day(DossierLine line) {
        return line.on() == null ? LocalDate.MAX : line.on();
    }
}
