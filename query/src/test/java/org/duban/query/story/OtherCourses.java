package org.duban.query.story;

import static org.duban.query.Facts.day;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.workreport.Reports;

/** Cases that take the steps which do not go together with the stories. */
final class OtherCourses {

    private OtherCourses() {}

    static List<List<RecordedEvent>> all() {
        return List.of(inspection(), workReport());
    }

    private static List<RecordedEvent> inspection() {
        CaseId id = Facts.CASE;
        return written(
                Facts.planned(id, day("01-10")),
                new NoDeliberationDecided(id, Facts.MEETING, "small", day("02-01")),
                new DelegatedResultReportedUp(id, "the congress above", "no 7", day("02-02")),
                new DeliberationHeld(
                        id,
                        Facts.SESSION,
                        List.of(new PersonId("p-9")),
                        List.of("more"),
                        Facts.BY_COMMITTEE,
                        Facts.due(day("03-01")),
                        day("02-20")));
    }

    private static List<RecordedEvent> workReport() {
        return written(Reports.planned(day("01-10")), Reports.cancelled(day("02-01")));
    }

    private static List<RecordedEvent> written(Event... events) {
        InMemoryHistory history = new InMemoryHistory();
        return Stream.of(events).map(history::write).toList();
    }
}
