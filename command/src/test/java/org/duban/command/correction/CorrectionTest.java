package org.duban.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.from;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import java.util.Map;
import org.duban.command.Actor;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.InspectionTerm;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Responsible;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    @Test
    void a_term_counted_from_a_corrected_day_is_counted_again() {
        Scenario closed = after(until(CloseFieldwork.class));

        closed.when(on(closed.id(FieldworkClosed.class), "04-27"))
                .then(new EventCorrected(
                        STREAM,
                        closed.id(FieldworkClosed.class),
                        new FieldworkClosed(
                                CASE,
                                Responsible.committee(Town.ENVIRONMENT),
                                RULES.counted(InspectionTerm.LEI_REPORT, day("04-27")),
                                day("04-27")),
                        "typed wrongly",
                        day("12-01")));
    }

    @Test
    void the_items_follow_the_letters_term() {
        Scenario assigned = after(until(AssignItem.class));
        List<Event> corrected = contents(assigned.when(on(assigned.id(OpinionLetterDelivered.class), "06-06")));
        Deadline letters = RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-06"));

        assertThat(corrected).hasSize(2);
        assertThat(((OpinionLetterDelivered) corrected.get(0)).handleBy()).isEqualTo(letters);
        assertThat(((ItemAssigned) corrected.get(1)).due()).isEqualTo(letters);
        assertThat(((ItemAssigned) corrected.get(1)).returnBy())
                .isEqualTo(RULES.counted(HandlingTerm.ITEM_RETURN, day("06-09")));
    }

    @Test
    void another_item_assigned_on_the_same_day_keeps_its_window() {
        Scenario two = after(before(CloseFieldwork.class))
                .and(identify(TRUCKS, day("03-21")))
                .and(from(CloseFieldwork.class, AcknowledgeItem.class));
        String first = two.id(ItemAssigned.class);
        Scenario both = two.and(assign(TRUCKS, Town.HOUSING, null));

        assertThat(contents(both.when(on(first, "06-08")))).hasSize(1);
    }

    @Test
    void an_assignment_on_the_day_of_the_letter_keeps_the_letters_term() {
        AssignItem sameDay = new AssignItem(CASE, BINS, Town.GREENING, List.of(), null, null, null, day("06-07"));
        Scenario assigned = after(before(AssignItem.class)).and(sameDay);

        ItemAssigned right = (ItemAssigned) contents(assigned.when(on(assigned.id(ItemAssigned.class), "06-09")))
                .getFirst();

        assertThat(right.due()).isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07")));
        assertThat(right.returnBy()).isEqualTo(RULES.counted(HandlingTerm.ITEM_RETURN, day("06-09")));
    }

    @Test
    void the_day_a_suspension_was_agreed_moves_neither_its_date_nor_that_of_another() {
        Scenario twice =
                acknowledged().and(suspension("07-01", "07-10", "06-20")).and(suspension("08-01", "08-05", "06-25"));
        TermSuspended second = (TermSuspended) twice.history().getLast().event();

        TermSuspended right = (TermSuspended)
                contents(twice.when(on(twice.id(TermSuspended.class), "06-24"))).getFirst();

        assertThat(right.due()).isEqualTo(second.due());
        assertThat(contents(twice.when(on(twice.id(TermSuspended.class), "06-24"))))
                .hasSize(1);
    }

    @Test
    void what_deadlines_were_counted_by_is_not_changed_by_a_correction() {
        Scenario set = acknowledged().and(suspension("07-01", "07-10", "06-30"), session("09-28", "07-03"));
        String suspended = set.id(TermSuspended.class);

        set.when(correct(suspended, Map.of("to", "2023-07-20"))).thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
        set.when(correct(suspended, Map.of("duty", "HANDLING_REPORT"))).thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
        set.when(correct(set.id(SessionScheduled.class), Map.of("sessionOn", "2023-10-25")))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    @Test
    void what_duban_found_out_is_not_corrected() {
        Scenario late = acknowledged();
        DeadlineMissed missed = late.misses(day("12-31")).unrecorded(STREAM).getFirst();
        Scenario found = late.recorded(List.of(missed), Actor.SYSTEM);

        found.when(on(found.id(DeadlineMissed.class), "12-01")).thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    @Test
    void a_deadline_is_not_set_by_a_correction() {
        Scenario closed = after(until(CloseFieldwork.class));

        closed.when(correct(closed.id(FieldworkClosed.class), Map.of("reportBy", "2024-01-01")))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    @Test
    void a_decision_is_not_changed_by_a_correction() {
        Scenario reported = after(until(SubmitHandlingReport.class));

        reported.when(correct(reported.id(HandlingReportCommented.class), Map.of("accepted", false)))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    @Test
    void a_tally_is_not_corrected_into_another_result() {
        Scenario voted = voted();
        Map<String, Object> tally = tally(0, 30);

        voted.when(correct(voted.id(SatisfactionVoteHeld.class), Map.of("tally", tally)))
                .thenRefused(CommonRule.CORRECTION_TURNS_RESULT);
    }

    @Test
    void a_tally_may_be_corrected_where_the_result_stays() {
        Scenario voted = voted();

        assertThat(contents(voted.when(correct(voted.id(SatisfactionVoteHeld.class), Map.of("tally", tally(29, 1))))))
                .hasSize(1);
    }

    @Test
    void a_text_of_one_line_is_not_corrected_into_several() {
        Scenario assigned = after(until(AssignItem.class));
        String letter = assigned.id(OpinionLetterDelivered.class);

        assigned.when(correct(letter, Map.of("documentNo", "一\n二"))).thenRefused(CommonRule.CORRECTION_DOES_NOT_FIT);
        assigned.when(correct(letter, Map.of("attachments", List.of("一\t二"))))
                .thenRefused(CommonRule.CORRECTION_DOES_NOT_FIT);
        assigned.when(correct(letter, Map.of("documentNo", "x".repeat(1_001))))
                .thenRefused(CommonRule.CORRECTION_DOES_NOT_FIT);
        assertThat(contents(assigned.when(correct(letter, Map.of("documentNo", "x".repeat(1_000))))))
                .hasSize(1);
    }

    @Test
    void nothing_is_corrected_to_a_day_that_cannot_be() {
        Scenario planned = after(until(AdoptInspectionPlan.class));
        String plan = planned.id(PlanAdopted.class);

        planned.when(correct(plan, Map.of("endsOn", "9999-12-31"))).thenRefused(CommonRule.CORRECTION_DOES_NOT_FIT);
        planned.when(correct(plan, Map.of("startsOn", "1848-02-21"))).thenRefused(CommonRule.CORRECTION_DOES_NOT_FIT);
    }

    @Test
    void an_item_is_not_corrected_to_a_unit_that_there_is_not() {
        Scenario assigned = after(until(AssignItem.class));

        assigned.when(correct(assigned.id(ItemAssigned.class), Map.of("leadUnit", "navy")))
                .thenRefused(CommonRule.UNIT_UNKNOWN);
    }

    @Test
    void a_correction_may_not_break_the_order_before() {
        Scenario taken = after(until(AcknowledgeItem.class));

        taken.when(on(taken.id(ItemAcknowledged.class), "06-08")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_correction_may_not_break_the_order_after() {
        Scenario taken = after(until(AcknowledgeItem.class));

        taken.when(on(taken.id(ItemAssigned.class), "06-13")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void nothing_is_corrected_to_a_day_after_it_was_recorded() {
        Scenario taken = after(until(AcknowledgeItem.class));

        taken.when(correct(taken.id(ItemAcknowledged.class), Map.of("occurredOn", "2024-01-01")))
                .thenRefused(CommonRule.AFTER_RECORDING_DAY);
    }

    @Test
    void nothing_is_corrected_tomorrow() {
        Scenario open = after(until(CloseFieldwork.class));

        open.today(day("11-30"))
                .when(on(open.id(FieldworkClosed.class), "04-27"))
                .thenRefused(CommonRule.AFTER_RECORDING_DAY);
    }

    @Test
    void a_correction_is_not_older_than_what_it_corrects() {
        Scenario open = after(until(CloseFieldwork.class));
        Map<String, Object> changes = Map.of("occurredOn", "2023-04-27");

        open.when(new CorrectEvent(STREAM, open.id(FieldworkClosed.class), changes, "r", day("04-01")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void what_was_corrected_may_be_corrected_again() {
        Scenario closed = after(until(CloseFieldwork.class));
        String id = closed.id(FieldworkClosed.class);
        Scenario once = closed.and(on(id, "04-27"));
        Scenario twice = once.and(on(id, "04-26").seeing(once.id(EventCorrected.class)));

        assertThat(Corrections.applied(twice.history()))
                .filteredOn(recorded -> recorded.id().equals(id))
                .extracting(RecordedEvent::event)
                .containsExactly(new FieldworkClosed(
                        CASE,
                        Responsible.committee(Town.ENVIRONMENT),
                        RULES.counted(InspectionTerm.LEI_REPORT, day("04-26")),
                        day("04-26")));
    }

    @Test
    void what_was_corrected_is_what_may_be_corrected() {
        Scenario closed = after(until(CloseFieldwork.class));
        String id = closed.id(FieldworkClosed.class);

        Scenario corrected = closed.and(on(id, "04-27"));
        corrected
                .when(on(id, "04-27").seeing(corrected.id(EventCorrected.class)))
                .thenRefused(CommonRule.CORRECTION_CHANGES_NOTHING);
    }

    @Test
    void a_correction_itself_is_not_corrected() {
        Scenario closed = after(until(CloseFieldwork.class));
        Scenario corrected = closed.and(on(closed.id(FieldworkClosed.class), "04-27"));

        corrected
                .when(correct(corrected.id(EventCorrected.class), Map.of("reason", "r")))
                .thenRefused(CommonRule.EVENT_UNKNOWN);
    }

    @Test
    void a_closed_case_may_be_corrected() {
        Scenario closed = after(until(CloseCase.class));

        closed.when(correct(closed.id(InspectionPlanned.class), Map.of("title", "检查")))
                .the(EventCorrected.class);
    }

    @Test
    void other_words_change_no_term_and_follow_nobody() {
        Scenario open = after(until(CloseFieldwork.class));

        assertThat(contents(open.when(correct(open.id(PlanAdopted.class), Map.of("focus", "交付")))))
                .hasSize(1);
    }

    private static Scenario voted() {
        return after(until(SubmitHandlingReport.class))
                .and(new HoldSatisfactionVote(
                        CASE, null, AUTUMN, new VoteTally(30, 30, 30, 0, 30, 0, 0, 0), day("09-20")));
    }

    private static Map<String, Object> tally(int satisfied, int dissatisfied) {
        return Map.of(
                "issued", 30,
                "collected", 30,
                "valid", 30,
                "invalid", 0,
                "satisfied", satisfied,
                "basicallySatisfied", 0,
                "dissatisfied", dissatisfied,
                "abstained", 0);
    }

    private static CorrectEvent on(String eventId, String monthAndDay) {
        return correct(eventId, Map.of("occurredOn", "2023-" + monthAndDay));
    }

    private static List<Event> contents(Scenario.Outcome outcome) {
        assertThat(outcome.refusal()).isNull();
        return outcome.events().stream()
                .map(event -> ((EventCorrected) event).corrected())
                .toList();
    }
}
