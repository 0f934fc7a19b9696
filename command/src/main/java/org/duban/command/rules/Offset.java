package org.duban.command.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.data.UnfitData;

/**
 * How far a deadline lies from its trigger.
 *
 * @param amount negative for a limit before the trigger
 * @param unit what is counted
 */
record Offset(int amount, Unit unit) {

    private static final Pattern FORM = Pattern.compile("(-?)(?:P(\\d{1,3})([DM])|(\\d{1,3})WD)");

    /** What an offset counts. */
    enum Unit {
        CALENDAR_DAYS,
        WORKING_DAYS,
        MONTHS
    }

    /**
     * Returns the offset written as in a rule pack: {@code P3M}, {@code P7D}, {@code 5WD}, {@code -P20D}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    @JsonCreator
    static Offset parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UnfitData("no-offset", text);
        }
        String number = form.group(2) == null ? form.group(4) : form.group(2);
        return new Offset(Integer.parseInt(form.group(1) + number), unit(form.group(3)));
    }

    boolean isBackward() {
        return amount < 0;
    }

    @JsonValue
    @Override
    public String toString() {
        String sign = isBackward() ? "-" : "";
        int length = Math.abs(amount);
        return switch (unit) {
            case CALENDAR_DAYS -> sign + "P" + length + "D";
            case MONTHS -> sign + "P" + length + "M";
            case WORKING_DAYS -> sign + length + "WD";
        };
    }

    private static Unit unit(String letter) {
        return switch (letter) {
            case "D" -> Unit.CALENDAR_DAYS;
            case "M" -> Unit.MONTHS;
            case null, default -> Unit.WORKING_DAYS;
        };
    }
}
