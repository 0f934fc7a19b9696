package org.duban.query.figure;

import java.util.List;
import org.duban.query.timeline.Moment;

/**
 * Asks whether a figure was stated as it is computed.
 *
 * @param stated the number as it was printed
 * @param others the other shares of the same whole as they were printed; empty if none are known
 */
public record FindAudit(
        String figure, ReportPeriod period, StatedNumber stated, List<StatedNumber> others, Moment moment) {

    public FindAudit {
        others = List.copyOf(others);
    }

    /** The same where a share is meant, which a report may print without its mark. */
    FindAudit ofShares() {
        return new FindAudit(
                figure,
                period,
                stated.asShare(),
                others.stream().map(StatedNumber::asShare).toList(),
                moment);
    }
}
