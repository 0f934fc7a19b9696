package org.duban.query.workreport;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.WorkReportEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;

/** What figures count of special work reports: each report that an organ gave and a session heard. */
public final class WorkReportFigures {

    private static final String HEARD = "WORK_REPORT_HEARD";

    /** The line in the table of contents. */
    public static final CountedFamily<WorkReportEvent> COUNTED = new CountedFamily<>(
            WorkReportEvent.class, WorkReportFigures::after, List.of(Figure.acts("special-work-reports", 1, HEARD)));

    private WorkReportFigures() {}

    private static CountedStream after(CountedStream before, WorkReportEvent event, RecordedEvent recorded) {
        return switch (event) {
            case TopicPlanned e -> before.called(e.title());
            case ReportHeard e ->
                before.counting(recorded, HEARD, e.caseId() + " " + e.organ().id());
            default -> before;
        };
    }
}
