package org.duban.query.resolution;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.resolution.ResolutionEvent;
import org.duban.events.resolution.ResolutionEvent.ResolutionEnded;
import org.duban.events.resolution.ResolutionEvent.ResolutionEntered;
import org.duban.events.resolution.ResolutionEvent.ResolutionReviewLinked;
import org.duban.events.resolution.ResolutionEvent.ResolutionTaskReported;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;

/** What figures count of the register of resolutions: those adopted, and the decisions among them that lay down rules. */
public final class ResolutionFigures {

    private static final String ADOPTED = "RESOLUTION_ADOPTED";
    private static final String RULES = "RULES_DECIDED";

    /** The line in the table of contents. */
    public static final CountedFamily<ResolutionEvent> COUNTED = new CountedFamily<>(
            ResolutionEvent.class, ResolutionFigures::after, List.of(Figure.acts("resolutions-adopted", 1, ADOPTED)));

    private ResolutionFigures() {}

    private static CountedStream after(CountedStream before, ResolutionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ResolutionEntered e -> {
                CountedStream next = before.called(e.title()).counting(recorded, ADOPTED, e.documentNo());
                yield e.laysDownRules() ? next.counting(recorded, RULES, e.documentNo()) : next;
            }
            case ResolutionTaskReported e -> before;
            case ResolutionReviewLinked e -> before;
            case ResolutionEnded e -> before;
        };
    }
}
