package org.duban.query.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a report states it, in digits or in Chinese numerals.
 *
 * @param percent whether it is a part of a whole
 * @param bound whether it is the number itself, or said to be somewhat more or less
 */
public record StatedNumber(BigDecimal value, boolean percent, Bound bound) {

    private static final Pattern FORM = Pattern.compile(
            "(?<before>近|将近|超过|超|逾|多达|达|共计|共)?\\h*(?<share>百分之)?\\h*"
                    + "(?:(?<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?<rest>\\.[0-9]{1,6})?|(?<words>"
                    + ChineseNumber.FORM
                    + "))\\h*(?<mark>%|余|多|\\+)?\\h*(?<times>[百千万亿])?\\h*(?<after>余|多)?\\h*(?!分之|以上|以下|左右|上下|[一二三四五六七八九十百千万亿零〇两几余多半倍点]|成(?!员))(?<unit>\\p{L}*)");

    /** So many tenths: 九成, 九成八, 九成半, 9成. */
    private static final Pattern TENTHS =
            Pattern.compile("(?<tenths>[一二两三四五六七八九十1-9])成(?<hundredths>[一二三四五六七八九半1-9])?");

    /** Digits of each unit behind its first. */
    private static final Map<String, Integer> DIGITS_OF = Map.of("百", 2, "千", 3, "万", 4, "亿", 8);

    /** A number nearly reached is short of it by no more than this part. */
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    /** Whether a number is meant as it stands. */
    public enum Bound {
        EXACT,
        /** Somewhat more, as in 200余. */
        MORE,
        /** Somewhat less, as in 近千. */
        NEARLY
    }

    /**
     * Reads a number with or without its unit, in digits of either width or in Chinese numerals.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static StatedNumber parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a number: " + text));
    }

    /** The same; empty if it is none. */
    public static Optional<StatedNumber> find(String text) {
        String narrow = narrow(text.strip());
        Matcher tenths = TENTHS.matcher(narrow);
        if (tenths.matches()) {
            return Optional.of(share(tenths));
        }
        Matcher form = FORM.matcher(narrow);
        return form.matches() ? read(form) : Optional.empty();
    }

    private static StatedNumber share(Matcher tenths) {
        String more = tenths.group("hundredths") == null ? "零" : tenths.group("hundredths");
        BigDecimal percent = digit(tenths.group("tenths"))
                .movePointRight(1)
                .add(more.equals("半") ? new BigDecimal("5") : digit(more))
                .setScale(0);
        return new StatedNumber(percent, true, Bound.EXACT);
    }

    private static BigDecimal digit(String written) {
        return Character.isDigit(written.charAt(0))
                ? new BigDecimal(written)
                : ChineseNumber.read(written).orElseThrow();
    }

    private static Optional<StatedNumber> read(Matcher form) {
        boolean percent = form.group("share") != null || "%".equals(form.group("mark"));
        return number(form)
                .map(read -> times(read, form.group("times")))
                .map(value -> new StatedNumber(value, percent, bound(form, percent)));
    }

    private static Optional<BigDecimal> number(Matcher form) {
        if (form.group("words") != null) {
            return ChineseNumber.read(form.group("words"));
        }
        String decimals = form.group("rest");
        return Optional.of(new BigDecimal(form.group("digits").replace(",", "") + (decimals == null ? "" : decimals)));
    }

    private static Bound bound(Matcher form, boolean percent) {
        String before = form.group("before") == null ? "" : form.group("before");
        if (before.endsWith("近")) {
            return Bound.NEARLY;
        }
        boolean marked = form.group("mark") != null && !(percent && "%".equals(form.group("mark")));
        boolean said = before.startsWith("超") || before.equals("逾");
        return marked || said || form.group("after") != null ? Bound.MORE : Bound.EXACT;
    }

    /** So many hundreds, thousands, ten thousands or hundred millions; without, the digits behind the point stay as stated. */
    private static BigDecimal times(BigDecimal read, @Nullable String unit) {
        if (unit == null) {
            return read;
        }
        BigDecimal whole =
                read.movePointRight(Objects.requireNonNull(DIGITS_OF.get(unit))).stripTrailingZeros();
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }

    /** Full-width characters as those of one column. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c >= '\uFF01' && c <= '\uFF5E' ? c - 0xFEE0 : c)));
        return narrow.toString();
    }

    /** The same as a share in percent, as a report may print it without the mark. */
    StatedNumber asShare() {
        return new StatedNumber(value, true, bound);
    }

    /** What was understood, in digits. */
    public String understood() {
        String number = value.toPlainString() + (percent ? "%" : "");
        return switch (bound) {
            case EXACT -> number;
            case MORE -> number + "余";
            case NEARLY -> "近" + number;
        };
    }

    /** Whether a computed number is what is meant by one that is somewhat more or less. */
    boolean takes(BigDecimal exact) {
        return switch (bound) {
            case EXACT -> exact.compareTo(value) == 0;
            case MORE -> exact.compareTo(value) > 0 && exact.compareTo(value.add(step())) < 0;
            case NEARLY -> exact.compareTo(value) < 0 && exact.compareTo(value.multiply(NEARLY)) >= 0;
        };
    }

    /** How many digits stand behind the point. */
    int decimals() {
        return Math.max(0, value.scale());
    }

    /** The largest power of ten that the number is a multiple of: what it was rounded down to, if it was. */
    private BigDecimal step() {
        BigDecimal step = BigDecimal.ONE;
        while (value.signum() > 0
                && value.remainder(step.multiply(BigDecimal.TEN)).signum() == 0) {
            step = step.multiply(BigDecimal.TEN);
        }
        return step;
    }
}
