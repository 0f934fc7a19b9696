package org.duban.ui.pages.charts;

/**
 * A part of a bar.
 *
 * @param code what it counts, as the chart's columns name it
 * @param from where it begins, in hundredths of the longest bar
 * @param width how long it is, likewise
 */
record Segment(String code, long count, double from, double width) {}
