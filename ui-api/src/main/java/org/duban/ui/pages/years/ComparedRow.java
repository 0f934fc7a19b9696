package org.duban.ui.pages.years;

import org.jspecify.annotations.Nullable;

/**
 * A number in both of two periods, as a line of a table.
 *
 * @param subject whose number it is; empty for a figure of the yearly report
 * @param compared what it is
 * @param first in the period looked at
 * @param second in the other
 */
public record ComparedRow(
        String subject,
        String compared,
        @Nullable String first,
        @Nullable String second) {}
