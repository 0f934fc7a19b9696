package org.duban.query.view;

import java.util.List;

/**
 * What rows that were made anew say against those that are read, at the position of these.
 *
 * @param position of both; 0 if there was nothing to hold them against
 * @param rows how many were made anew
 * @param differing how many say something else, are new, or are missing
 * @param examples the first of those
 */
public record RowComparison(long position, long rows, long differing, List<String> examples) {}
