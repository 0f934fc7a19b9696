package org.duban.ui.pages.papers;

import java.time.LocalDate;
import org.duban.events.duty.Light;
import org.duban.ui.sheet.Lit;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table in papers for a meeting.
 *
 * @param value a text, day, number, {@link Lit} word, or nothing
 * @param path of the page that tells more; null if there is none
 */
public record PaperCell(@Nullable Object value, @Nullable String path) {

    private static final int SHORT = 6;

    static PaperCell of(@Nullable Object value) {
        return new PaperCell(value, null);
    }

    /** What it says. */
    public String text() {
        return value == null ? "" : value.toString();
    }

    /** The light that its word stands on; null if it stands on none. */
    public @Nullable Light light() {
        return value instanceof Lit lit ? lit.light() : null;
    }

    /** Whether it is a word or two, which look bad in two lines. */
    public boolean isShort() {
        return text().length() <= SHORT;
    }

    /** Whether it is a day or a number, which are not broken into lines. */
    public boolean brief() {
        return value instanceof LocalDate || value instanceof Number;
    }
}
