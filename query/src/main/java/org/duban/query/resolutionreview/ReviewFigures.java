package org.duban.query.resolutionreview;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of mid-term checks: the resolutions whose check a session heard. */
public final class ReviewFigures {

    private static final String CHECKED = "RESOLUTION_CHECKED";
    private static final String RESOLUTION = "resolution";

    /** The line in the table of contents. */
    public static final CountedFamily<ResolutionReviewEvent> COUNTED = new CountedFamily<>(
            ResolutionReviewEvent.class,
            ReviewFigures::after,
            List.of(Figure.distinct("resolutions-checked", 1, CountedAs.SUBJECTS, CHECKED)));

    private ReviewFigures() {}

    private static CountedStream after(CountedStream before, ResolutionReviewEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ResolutionReviewPlanned e -> before.called(e.title()).knowing(RESOLUTION, e.documentNo());
            case ResolutionReviewConcluded e ->
                before.known(RESOLUTION)
                        .map(resolution -> before.counting(recorded, CHECKED, resolution))
                        .orElse(before);
            default -> before;
        };
    }
}
