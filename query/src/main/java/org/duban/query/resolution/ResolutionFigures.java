package org.duban.query.resolution;

import java.util.List;
import org.duban.events.AdoptsResolution;
import org.duban.events.Alike;
import org.duban.events.Event;
import org.duban.events.OpensCase;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.resolution.ResolutionEvent;
import org.duban.events.resolution.ResolutionEvent.ResolutionEnded;
import org.duban.events.resolution.ResolutionEvent.ResolutionEntered;
import org.duban.events.resolution.ResolutionEvent.ResolutionReviewLinked;
import org.duban.events.resolution.ResolutionEvent.ResolutionTaskReported;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/**
 * What figures count of resolutions and decisions: those adopted, on the register and in the course of cases, each number
 * once; and those of the register that lay down rules.
 */
public final class ResolutionFigures {

    private static final String ADOPTED = "RESOLUTION_ADOPTED";
    private static final String RULES = "RULES_DECIDED";

    /** The line in the table of contents. */
    public static final CountedFamily<ResolutionEvent> COUNTED =
            new CountedFamily<>(ResolutionEvent.class, ResolutionFigures::after, List.of());

    /** The line of what is adopted wherever it is recorded, which comes after those that name its case. */
    public static final CountedFamily<Event> ANYWHERE = new CountedFamily<>(
            Event.class,
            ResolutionFigures::adopted,
            List.of(Figure.distinct("resolutions-adopted", 2, CountedAs.SUBJECTS, ADOPTED)));

    private ResolutionFigures() {}

    private static CountedStream after(CountedStream before, ResolutionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ResolutionEntered e -> {
                CountedStream next = before.called(e.title());
                yield e.laysDownRules() ? next.counting(recorded, RULES, e.documentNo()) : next;
            }
            case ResolutionTaskReported e -> before;
            case ResolutionReviewLinked e -> before;
            case ResolutionEnded e -> before;
        };
    }

    /** What a case adopted may be put on the register too: one number is one resolution. */
    private static CountedStream adopted(CountedStream before, Event event, RecordedEvent recorded) {
        CountedStream called =
                event instanceof OpensCase opening && before.title() == null ? before.called(opening.title()) : before;
        return event instanceof AdoptsResolution e
                ? called.counting(recorded, ADOPTED, Alike.of(e.documentNo()))
                : called;
    }
}
