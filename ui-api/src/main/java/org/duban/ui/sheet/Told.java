package org.duban.ui.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is told: a spreadsheet can count with it, and people read it as it was written.
 *
 * @param text as it is written, such as {@code 94.3%}
 */
public record Told(String text) {

    private static final String WHOLE_NUMBER = "-?[0-9]{1,15}";
    private static final String DECIMAL = WHOLE_NUMBER + "(\\.[0-9]+)?";

    /** That number; null where nothing is told. */
    public static @Nullable Told of(@Nullable String text) {
        return text == null ? null : new Told(text);
    }

    /** What a spreadsheet counts with; null where the text says more than a number, as {@code 200余} does. */
    public @Nullable Number value() {
        if (text.matches(WHOLE_NUMBER)) {
            return Long.valueOf(text);
        }
        if (text.matches(DECIMAL)) {
            return new BigDecimal(text);
        }
        return share() ? new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2) : null;
    }

    /** How a spreadsheet writes that number so that it reads as the text does; null if it does so by itself. */
    public @Nullable String format() {
        int point = text.indexOf('.');
        String places = point < 0
                ? ""
                : "." + text.substring(point + 1).replaceAll("[^0-9]", "").replaceAll("[0-9]", "0");
        return share() ? "0" + places + "%" : null;
    }

    private boolean share() {
        return text.matches(DECIMAL + "%");
    }

    @Override
    public String toString() {
        return text;
    }
}
