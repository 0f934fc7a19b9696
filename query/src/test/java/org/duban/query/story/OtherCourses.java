package org.duban.query.story;

import static org.duban.query.Facts.day;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.majordecision.MajorDecisionEvent.Course;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportPrinted;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterCourseChosen;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterListed;
import org.duban.events.suggestion.SuggestionIntakeEvent.NotAcceptable;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionNotAccepted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionTransferredUp;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionWithdrawn;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentUnfulfillable;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.workreport.Reports;

/** Cases that take the steps which do not go together with the stories. */
final class OtherCourses {

    private OtherCourses() {}

    static List<List<RecordedEvent>> all() {
        return Stream.of(Stream.of(inspection(), workReport(), printedMatter()), CoursesOfFinance.all(), suggestions())
                .flatMap(courses -> courses)
                .toList();
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

    private static List<RecordedEvent> printedMatter() {
        CaseId id = Facts.CASE;
        return written(
                new MajorMatterListed(
                        id,
                        "a title",
                        "what is to be decided",
                        "it touches many",
                        List.of(SupervisedOrgan.GOVERNMENT),
                        Facts.COMMITTEE,
                        Secrecy.PUBLIC,
                        Facts.undated(day("01-10")),
                        day("01-10")),
                new MajorMatterCourseChosen(id, Facts.MEETING, Course.PRINT, "small", day("02-01")),
                new MajorDecisionReportPrinted(id, 60, day("02-02")));
    }

    private static Stream<List<RecordedEvent>> suggestions() {
        CaseId id = Facts.CASE;
        PersonId signer = new PersonId("p-9");
        SuggestionSubmitted submitted = new SuggestionSubmitted(
                id,
                "a title",
                "what is suggested",
                List.of(signer),
                null,
                null,
                Facts.COMMITTEE,
                Secrecy.PUBLIC,
                Facts.due(day("01-20")),
                day("01-10"));
        return Stream.of(
                written(
                        submitted,
                        new SuggestionNotAccepted(id, NotAcceptable.JUDICIAL_CASE, "a court has it", day("01-11"))),
                written(
                        submitted,
                        new SuggestionTransferredUp(id, List.of(new PersonId("p-8")), "the city's", day("01-11"))),
                written(submitted, new SuggestionWithdrawn(id, List.of(signer), "no 3", "it is done", day("01-11"))),
                written(
                        submitted,
                        new CommitmentUnfulfillable(
                                id, "no 4", "the land was sold", new PersonId("p-7"), day("02-01"))));
    }

    static List<RecordedEvent> written(Event... events) {
        InMemoryHistory history = new InMemoryHistory();
        return Stream.of(events).map(history::write).toList();
    }
}
