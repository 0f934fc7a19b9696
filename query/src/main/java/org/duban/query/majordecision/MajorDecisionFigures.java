package org.duban.query.majordecision;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.majordecision.MajorDecisionEvent;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportHeard;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterListed;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of major matters: those on which a session heard the report, each once. */
public final class MajorDecisionFigures {

    private static final String HEARD = "MAJOR_DECISION_HEARD";
    private static final String MATTER = "matter";

    /** The line in the table of contents. */
    public static final CountedFamily<MajorDecisionEvent> COUNTED = new CountedFamily<>(
            MajorDecisionEvent.class,
            MajorDecisionFigures::after,
            List.of(Figure.distinct("major-decision-reports", 1, CountedAs.SUBJECTS, HEARD)));

    private MajorDecisionFigures() {}

    private static CountedStream after(CountedStream before, MajorDecisionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case MajorMatterListed e -> before.called(e.title()).knowing(MATTER, e.matter());
            case MajorDecisionReportHeard e ->
                before.known(MATTER)
                        .map(matter -> before.counting(recorded, HEARD, matter))
                        .orElse(before);
            default -> before;
        };
    }
}
