package org.duban.query.caseview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.SESSION;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.Instant;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Book;
import org.duban.query.Facts;
import org.junit.jupiter.api.Test;

class CaseFoldTest {

    private final Book book = new Book();
    private CaseView view = happened(Facts.planned(CASE, day("01-10")));

    @Test
    void a_law_inspection_passes_its_stages() {
        assertStage(Stage.NOTIFIED, new InspectedOrganNotified(CASE, "no", null, day("02-01")));
        assertStage(Stage.FIELDWORK, site());
        assertStage(Stage.FIELDWORK_CLOSED, new FieldworkClosed(CASE, due(day("05-01")), day("03-01")));
        assertStage(
                Stage.REPORT_SUBMITTED,
                new InspectionReportSubmitted(CASE, "good", List.of(), List.of(), "", day("04-01")));
        assertStage(Stage.ON_AGENDA, new ReportPlacedOnAgenda(CASE, "meeting", "session", day("04-02")));
        assertStage(
                Stage.DELIBERATED,
                new InspectionReportDeliberated(CASE, SESSION, List.of(), List.of(), due(day("05-10")), day("05-01")));
        assertStage(Stage.OPINIONS_COMPILED, Facts.compiled(CASE, List.of(ITEM), day("05-08")));
        assertStage(
                Stage.LETTER_APPROVED,
                new OpinionLetterApproved(CASE, "meeting", "signer", due(day("05-20")), day("05-12")));
        assertStage(Stage.HANDLING, Facts.delivered(CASE, day("08-15"), day("05-15")));
        assertStage(Stage.REPORTED_BACK, new HandlingReportSubmitted(CASE, "no", List.of(), day("08-01")));
        assertStage(Stage.HANDLING, Facts.voted(CASE, Satisfaction.DISSATISFIED, day("08-20")));
        assertStage(Stage.CLOSED, new CaseClosed(CASE, "done", day("11-01")));
        assertThat(view.course().closedOn()).isEqualTo(day("11-01"));
        assertStage(Stage.HANDLING, new CaseReopened(CASE, "not done", day("11-10")));
        assertThat(view.course().closedOn()).isNull();
    }

    @Test
    void a_step_registered_late_does_not_take_the_case_back() {
        happened(new FieldworkClosed(CASE, due(day("05-01")), day("03-01")));
        assertStage(Stage.FIELDWORK_CLOSED, site());
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
        RecordedEvent early = new Book().write(Facts.identified(CASE, ITEM, day("01-20")));
        assertThat(CaseFold.evolve(null, early)).isNull();
    }

    @Test
    void a_granted_extension_answers_the_request_and_moves_the_due_day() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-01")));
        happened(new ItemExtensionRequested(CASE, ITEM, "rain", day("06-30"), day("05-01")));
        happened(new ItemExtensionGranted(CASE, ITEM, "meeting", "granted", due(day("06-15")), day("05-10")));
        Schedule schedule = item().schedule();
        assertThat(schedule.due()).isEqualTo(due(day("06-15")));
        assertThat(schedule.extensions())
                .containsExactly(new ExtensionRequest(
                        day("05-01"), "rain", day("06-30"), true, day("05-10"), due(day("06-15"))));
    }

    @Test
    void a_returned_item_counts_its_returns() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-01")));
        happened(new ItemReturned(CASE, ITEM, "not ours", day("03-03")));
        assertThat(item()).extracting(ItemView::state, ItemView::returns).containsExactly(ItemState.RETURNED, 1);
    }

    @Test
    void an_order_sends_each_item_it_names_back_to_work() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.identified(CASE, OTHER_ITEM, day("01-20")));
        happened(new ReRectificationOrdered(CASE, List.of(ITEM), "again", due(day("09-01")), day("08-01")));
        assertThat(view.items()).extracting(ItemView::state).containsExactly(ItemState.REWORK, ItemState.IDENTIFIED);
    }

    private void assertStage(Stage stage, Event event) {
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

    private ItemView item() {
        return view.item(ITEM).orElseThrow();
    }

    private static SiteInspected site() {
        return new SiteInspected(CASE, new Activity("looked", List.of("Tianlin"), 5), day("02-10"));
    }
}
