package org.duban.query.research;

import java.util.List;
import org.duban.events.Alike;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.research.ResearchEvent;
import org.duban.events.research.ResearchEvent.FieldVisitMade;
import org.duban.events.research.ResearchEvent.ResearchOutcomeRegistered;
import org.duban.events.research.ResearchEvent.ResearchReportCompleted;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.duban.events.research.ResearchEvent.VisitKind;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/**
 * What figures count of thematic research: the research that was completed, alone and together with the inquiries that
 * were held, its outcomes, and the organisations visited in the course of other work, each once and each time.
 */
public final class ResearchFigures {

    private static final String COMPLETED = "RESEARCH_COMPLETED";
    private static final String OUTCOME = "RESEARCH_OUTCOME";
    private static final String VISITED = "ORGANISATION_VISITED";
    private static final String INQUIRY_HELD = "INQUIRY_HELD";

    /** The line in the table of contents. */
    public static final CountedFamily<ResearchEvent> COUNTED = new CountedFamily<>(
            ResearchEvent.class,
            ResearchFigures::after,
            List.of(
                    Figure.acts("research-and-inquiries", 1, COMPLETED, INQUIRY_HELD),
                    Figure.acts("research-completed", 1, COMPLETED),
                    Figure.acts("research-outcomes", 1, OUTCOME),
                    Figure.distinct("organisations-visited", 2, CountedAs.ORGANISATIONS, VISITED),
                    Figure.acts("field-visits", 1, VISITED)));

    private ResearchFigures() {}

    private static CountedStream after(CountedStream before, ResearchEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ResearchStarted e -> before.called(e.title());
            case ResearchReportCompleted e -> before.counting(recorded, COMPLETED, recorded.id());
            case ResearchOutcomeRegistered e -> before.counting(recorded, OUTCOME, e.outcomeNo());
            case FieldVisitMade e
            when e.visitKind() != VisitKind.RESEARCH ->
                before.counting(recorded, VISITED, Alike.of(e.organisationId()));
            default -> before;
        };
    }
}
