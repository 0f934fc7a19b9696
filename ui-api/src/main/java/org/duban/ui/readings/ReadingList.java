package org.duban.ui.readings;

import java.util.List;

/**
 * What was read, the latest first.
 *
 * @param more whether there is more than these
 */
public record ReadingList(List<ReadingLine> items, boolean more) {}
