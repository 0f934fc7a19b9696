package org.duban.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.SESSION;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ExtensionRequest;
import org.duban.query.caseview.ExtensionRequest.ExtensionDecision;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.Sitting;
import org.duban.query.duty.DutyView;
import org.junit.jupiter.api.Test;

class CaseFoldTest {

    private final InMemoryHistory book = new InMemoryHistory();
    private CaseView view = happened(Facts.planned(CASE, day("01-10")));

    @Test
    void a_law_inspection_passes_its_stages() {
        assertStage("NOTIFIED", Facts.notified(CASE, null, day("02-01")));
        assertStage("FIELDWORK", site());
        assertStage("FIELDWORK_CLOSED", Facts.fieldworkClosed(CASE, day("05-01"), day("03-01")));
        assertStage("REPORT_SUBMITTED", Facts.inspectionReport(CASE, day("04-01")));
        assertStage("ON_AGENDA", new ReportPlacedOnAgenda(CASE, Facts.MEETING, SESSION.meeting(), day("04-02")));
        assertStage("DELIBERATED", Facts.deliberated(CASE, day("05-10"), day("05-01")));
        assertStage("OPINIONS_COMPILED", Facts.compiled(CASE, List.of(ITEM), day("05-08")));
        assertStage("LETTER_APPROVED", Facts.approved(CASE, day("05-20"), day("05-12")));
        assertStage("HANDLING", Facts.delivered(CASE, day("08-15"), day("05-15")));
        assertStage("REPORTED_BACK", Facts.reported(CASE, day("08-01")));
        assertStage("HANDLING", Facts.voted(CASE, Satisfaction.DISSATISFIED, day("08-20")));
        assertStage("CLOSED", Facts.closed(CASE, List.of(), day("11-01")));
        assertThat(view.course().closedOn()).isEqualTo(day("11-01"));
        assertStage("HANDLING", new CaseReopened(CASE, "not done", day("11-10")));
        assertThat(view.course().closedOn()).isNull();
    }

    @Test
    void a_step_registered_late_does_not_take_the_case_back() {
        happened(Facts.fieldworkClosed(CASE, day("05-01"), day("03-01")));
        assertStage("FIELDWORK_CLOSED", site());
    }

    @Test
    void what_the_system_does_by_itself_raises_the_position_but_not_the_version() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        assertThat(view.version()).isEqualTo(2);
        RecordedEvent bySystem = book.write(
                Instant.parse("2023-02-01T00:00:00Z"),
                EventMeta.SYSTEM,
                Facts.identified(CASE, OTHER_ITEM, day("01-20")));
        CaseView after = CaseFold.evolve(view, bySystem);
        assertThat(after).extracting(CaseView::version, CaseView::position).containsExactly(2L, 3L);
    }

    @Test
    void an_event_that_does_not_fit_changes_nothing_but_the_position() {
        CaseView before = view;
        happened(new ItemAcknowledged(CASE, ITEM, day("02-01")));
        assertThat(view).isEqualTo(before.marked(2, 2));
    }

    @Test
    void a_case_begins_with_its_opening() {
        RecordedEvent early = new InMemoryHistory().write(Facts.identified(CASE, ITEM, day("01-20")));
        assertThat(CaseFold.evolve(null, early)).isNull();
    }

    @Test
    void a_granted_extension_answers_the_request_and_moves_the_due_day() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-01")));
        happened(new ItemExtensionRequested(CASE, ITEM, "rain", day("06-30"), day("05-01")));
        happened(new ItemExtensionGranted(CASE, ITEM, Facts.MEETING, "granted", due(day("06-15")), day("05-10")));
        assertThat(view.duty(HandlingDuty.RECTIFICATION_ITEM.of(ITEM)))
                .map(DutyView::due)
                .contains(due(day("06-15")));
        assertThat(handling().extensions())
                .containsExactly(new ExtensionRequest(
                        day("05-01"),
                        "rain",
                        day("06-30"),
                        new ExtensionDecision(day("05-10"), Facts.MEETING, "granted", due(day("06-15")))));
    }

    @Test
    void a_returned_item_counts_its_returns() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-01")));
        happened(new ItemReturned(CASE, ITEM, "not ours", day("03-03")));
        assertThat(handling())
                .extracting(ItemHandling::state, ItemHandling::returns)
                .containsExactly(ItemState.RETURNED, 1);
    }

    @Test
    void an_order_sends_each_item_it_names_back_to_work() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.identified(CASE, OTHER_ITEM, day("01-20")));
        happened(new ReRectificationOrdered(CASE, List.of(ITEM), "again", due(day("09-01")), null, null, day("08-01")));
        assertThat(view.items())
                .extracting(ItemView::handling)
                .extracting(ItemHandling::state)
                .containsExactly(ItemState.REWORK, ItemState.IDENTIFIED);
    }

    @Test
    void items_keep_the_number_in_which_they_were_found() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.identified(CASE, OTHER_ITEM, day("01-21")));
        happened(Facts.identified(CASE, ITEM, day("01-22")));
        assertThat(view.items())
                .extracting(ItemView::itemId, ItemView::number)
                .containsExactly(tuple(ITEM, 1), tuple(OTHER_ITEM, 2));
    }

    @Test
    void a_case_is_reported_back_once_each_organ_has_reported() {
        happened(Facts.delivered(CASE, SupervisedOrgan.GOVERNMENT, List.of(), day("06-01"), day("03-01")));
        happened(Facts.delivered(CASE, SupervisedOrgan.COURT, List.of(), day("06-02"), day("03-02")));
        assertStage("HANDLING", Facts.reported(CASE, day("05-01")));
        assertStage(
                "REPORTED_BACK",
                new HandlingReportSubmitted(
                        CASE,
                        SupervisedOrgan.COURT,
                        HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.COURT),
                        "no",
                        List.of(),
                        null,
                        null,
                        day("05-02")));
    }

    @Test
    void sessions_for_one_purpose_follow_each_other() {
        MeetingId next = new MeetingId("sc-16");
        happened(new SessionScheduled(
                CASE, "HANDLING_REPORT", SESSION.meeting(), day("06-01"), List.of(), day("03-01")));
        happened(new SessionDropped(CASE, "HANDLING_REPORT", SESSION.meeting(), "full", List.of(), day("03-02")));
        happened(new SessionScheduled(CASE, "HANDLING_REPORT", next, day("07-01"), List.of(), day("03-03")));
        happened(new SessionMoved(
                CASE, "HANDLING_REPORT", next, "rain", day("07-01"), day("07-02"), List.of(), day("03-04")));
        assertThat(view.sittings()).extracting(Sitting::sessionOn).containsExactly(day("06-01"), day("07-02"));
        assertThat(view.sittings().getFirst().dropped()).isNotNull();
    }

    private void assertStage(String stage, Event event) {
        happened(event);
        assertThat(view.course().stage()).isEqualTo(stage);
    }

    private CaseView happened(Event event) {
        CaseView after = CaseFold.evolve(view, book.write(event));
        if (after == null) {
            throw new AssertionError("not opened");
        }
        view = after;
        return after;
    }

    private ItemHandling handling() {
        return Objects.requireNonNull(item().handling());
    }

    private ItemView item() {
        return view.item(ITEM).orElseThrow();
    }

    private static SiteInspected site() {
        return new SiteInspected(CASE, new Activity("looked", List.of("Tianlin"), 5), day("02-10"));
    }
}
