package org.duban.query.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a report states it.
 *
 * @param percent whether it is a part of a whole
 * @param more whether it is said to be somewhat more, as in 200余
 */
public record StatedNumber(BigDecimal value, boolean percent, boolean more) {

    private static final Pattern FORM = Pattern.compile(
            "(?<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?<rest>\\.[0-9]{1,6})?\\h*(?<mark>%|余|多|\\+)?\\h*(?<unit>\\p{L}*)");

    /**
     * Reads a number with or without its unit, in digits of either width.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static StatedNumber parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a number: " + text));
    }

    /** Reads a number with or without its unit, in digits of either width; empty if it is none. */
    public static Optional<StatedNumber> find(String text) {
        Matcher form = FORM.matcher(narrow(text.strip()));
        if (!form.matches()) {
            return Optional.empty();
        }
        String mark = form.group("mark");
        String decimals = form.group("rest");
        BigDecimal value = new BigDecimal(form.group("digits").replace(",", "") + (decimals == null ? "" : decimals));
        boolean percent = "%".equals(mark);
        return Optional.of(new StatedNumber(value, percent, mark != null && !percent));
    }

    /** Full-width characters as those of one column. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c >= '\uFF01' && c <= '\uFF5E' ? c - 0xFEE0 : c)));
        return narrow.toString();
    }

    /** How many digits stand behind the point. */
    int decimals() {
        return Math.max(0, value.scale());
    }

    /** The largest power of ten that the number is a multiple of: what it was rounded down to, if it was. */
    BigDecimal step() {
        BigDecimal step = BigDecimal.ONE;
        while (value.signum() > 0
                && value.remainder(step.multiply(BigDecimal.TEN)).signum() == 0) {
            step = step.multiply(BigDecimal.TEN);
        }
        return step;
    }
}
