package org.duban.ui.pages.years;

import org.duban.ui.sheet.Told;
import org.jspecify.annotations.Nullable;

/**
 * A number in both of two periods, as a line of a table.
 *
 * @param subject whose number it is; empty for a figure of the yearly report
 * @param compared what it is
 * @param unitWord its unit
 * @param first in the period looked at
 * @param firstExact the same as a whole number, a fraction, or days
 * @param second in the other
 * @param secondExact likewise
 */
public record ComparedRow(
        String subject,
        String compared,
        String unitWord,
        @Nullable Told first,
        @Nullable Told firstExact,
        @Nullable Told second,
        @Nullable Told secondExact) {}
