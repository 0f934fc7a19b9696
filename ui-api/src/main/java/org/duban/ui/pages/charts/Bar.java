package org.duban.ui.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bar of a chart, and its numbers.
 *
 * @param label what it is about
 * @param link to the list that it counts; null if there is none
 * @param segments in the order of the chart's columns
 * @param share how much of it is good, in per cent; null if nothing can be said yet
 */
record Bar(
        String label,
        @Nullable String link,
        List<Segment> segments,
        @Nullable Long share) {

    private static final double WHOLE = 100.0;

    /**
     * A bar of these counts, in their order.
     *
     * @param longest how much the longest bar of the chart counts
     */
    static Bar of(String label, @Nullable String link, Map<String, Long> counts, long longest, @Nullable Long share) {
        List<Segment> segments = new ArrayList<>();
        long before = 0;
        for (Map.Entry<String, Long> part : counts.entrySet()) {
            segments.add(new Segment(
                    part.getKey(), part.getValue(), scaled(before, longest), scaled(part.getValue(), longest)));
            before += part.getValue();
        }
        return new Bar(label, link, segments, share);
    }

    private static double scaled(long count, long longest) {
        return longest == 0 ? 0 : Math.round(WHOLE * WHOLE * count / longest) / WHOLE;
    }
}
