package org.duban.query.deputyvisit;

import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.deputyvisit.DeputyVisitEvent;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitArranged;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitHeld;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of deputies' inspection visits: those that were made, and each deputy each time. */
public final class DeputyVisitFigures {

    private static final String HELD = "DEPUTY_VISIT_HELD";
    private static final String ATTENDED = "DEPUTY_VISIT_ATTENDED";

    /** Visits are among the activities of which the yearly report counts the attendances, and the deputies who came. */
    private static final String ACTIVITY_ATTENDED = "ACTIVITY_ATTENDED";

    private static final String ACTIVITY_PERSON = "ACTIVITY_ATTENDED_PERSON";

    /** The line in the table of contents. */
    public static final CountedFamily<DeputyVisitEvent> COUNTED = new CountedFamily<>(
            DeputyVisitEvent.class,
            DeputyVisitFigures::after,
            List.of(
                    Figure.acts("deputy-visits", 1, HELD),
                    new Figure(
                            "deputy-visit-attendances",
                            1,
                            CountedAs.PERSON_TIMES,
                            new CountingRule.Count(List.of(ATTENDED), false))));

    private DeputyVisitFigures() {}

    private static CountedStream after(CountedStream before, DeputyVisitEvent event, RecordedEvent recorded) {
        return switch (event) {
            case DeputyVisitArranged e -> before.called(e.title());
            case DeputyVisitHeld e -> {
                CountedStream counted = before.counting(recorded, HELD, recorded.id());
                for (PersonId attendee : e.attendees()) {
                    String deputy = attendee.value();
                    counted = counted.counting(recorded, ATTENDED, deputy)
                            .counting(recorded, ACTIVITY_ATTENDED, e.stream() + ":" + e.occurredOn() + ":" + deputy)
                            .counting(recorded, ACTIVITY_PERSON, deputy);
                }
                yield counted;
            }
            default -> before;
        };
    }
}
