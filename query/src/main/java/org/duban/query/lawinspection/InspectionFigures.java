package org.duban.query.lawinspection;

import java.util.List;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of law inspections: the statutes of those that ended on the ground. */
public final class InspectionFigures {

    private static final String INSPECTED = "STATUTE_INSPECTED";
    private static final String SUBJECT = "subject";

    /** The line in the table of contents. */
    public static final CountedFamily<LawInspectionEvent> COUNTED = new CountedFamily<>(
            LawInspectionEvent.class,
            InspectionFigures::after,
            List.of(Figure.distinct("statutes-inspected", 1, CountedAs.SUBJECTS, INSPECTED)));

    private InspectionFigures() {}

    private static CountedStream after(CountedStream before, LawInspectionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case InspectionPlanned e -> before.called(e.title()).knowing(SUBJECT, e.subject());
            case FieldworkClosed e ->
                before.known(SUBJECT)
                        .map(subject -> before.counting(recorded, INSPECTED, subject))
                        .orElse(before);
            default -> before;
        };
    }
}
