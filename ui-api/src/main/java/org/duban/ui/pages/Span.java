package org.duban.ui.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a deadline lies from its trigger, as rule packs write it.
 *
 * @param backward whether it lies before the trigger
 */
record Span(boolean backward, int amount, String unit) {

    private static final Pattern FORM = Pattern.compile("(-?)P?(\\d+)(D|M|WD)");

    static Span of(String offset) {
        Matcher form = FORM.matcher(offset);
        if (!form.matches()) {
            throw new IllegalStateException("Not an offset: " + offset);
        }
        return new Span(!form.group(1).isEmpty(), Integer.parseInt(form.group(2)), form.group(3));
    }

    /** How long it is, whichever way it is counted. */
    String length(Words words) {
        return words.get("offset." + unit, amount);
    }

    /** How long it is, and that it is counted backwards if it is. */
    String told(Words words) {
        return backward ? words.get("rules.before", length(words)) : length(words);
    }
}
