package org.duban.ui.sheet;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would take for a formula. */
public final class Formulas {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Formulas() {}

    /** The text as a spreadsheet leaves it alone: one that looks like a formula has an apostrophe before it. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #harmless}. */
    public static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
