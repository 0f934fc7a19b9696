package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.events.workreport.DraftingEvent.ResearchKind;

/**
 * Members and deputies looked at the work that is reported on.
 *
 * @param meeting that organised it
 * @param places each place visited
 * @param participants members and deputies; none if not shown to the reader
 */
public record ReportResearch(
        LocalDate on,
        MeetingId meeting,
        ResearchKind kind,
        String summary,
        List<String> places,
        List<PersonId> participants) {

    static ReportResearch of(ReportResearchOrganised e) {
        return new ReportResearch(e.occurredOn(), e.meeting(), e.kind(), e.summary(), e.places(), e.participants());
    }

    ReportResearch withoutNames() {
        return new ReportResearch(on, meeting, kind, summary, places, List.of());
    }
}
