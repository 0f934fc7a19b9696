package org.duban.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.assigned;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.grant;
import static org.duban.command.scenario.Acts.letter;
import static org.duban.command.scenario.Acts.request;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.assisted;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.duty.Duty;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.lawinspection.InspectionTerm;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.EventCorrected;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.DeadlineEvent.Cause;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.ledger.history.Corrections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectedTermsTest {

    private static final Deadline LETTERS = RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07"));

    @Test
    void an_item_with_a_day_of_its_own_keeps_it_and_may_be_put_off_as_far_as_counted_from_the_letters_day() {
        Scenario assigned = after(before(AssignItem.class)).and(assign(BINS, Town.GREENING, day("07-31")));
        Deadline due = letterCameOn(assigned, "06-06").term(BINS);

        assertThat(due.dueOn()).isEqualTo(day("07-31"));
        assertThat(due.trigger()).isEqualTo(day("06-06"));
        assertThat(due.derivation().cap()).isEqualTo(day("12-06"));
    }

    @Test
    void a_date_within_the_cap_it_was_decided_under_stays() {
        Scenario put = acknowledged().and(request("12-07", "07-03"), grant(null));
        Deadline due = letterCameOn(put, "06-05").term(BINS);

        assertThat(due.dueOn()).isEqualTo(day("12-07"));
        assertThat(due.derivation().decided().cap()).isEqualTo(day("12-07"));
        assertThat(due.trigger()).isEqualTo(day("06-05"));
    }

    @Test
    void more_time_than_the_law_gives_is_all_that_a_meeting_gave() {
        Scenario put = acknowledged().and(request("09-08", "07-03"), grant(null));
        Deadline due = letterCameOn(put, "06-08").term(BINS);

        assertThat(due).isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-08")));
    }

    @Test
    void a_date_that_was_counted_again_follows_too() {
        DueDateRecomputed again = new DueDateRecomputed(
                STREAM, ITEM, Cause.CALENDAR_PUBLISHED, provisional(LETTERS), LETTERS, day("08-01"));
        Scenario recounted = acknowledged().recorded(List.of(again), Actor.SYSTEM);

        assertThat(letterCameOn(recounted, "06-06").term(BINS))
                .isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-06")));
    }

    @Test
    void a_return_window_that_was_counted_again_follows_the_assignment() {
        Deadline window = RULES.counted(HandlingTerm.ITEM_RETURN, day("06-09"));
        ReturnWindowRecomputed again = new ReturnWindowRecomputed(
                CASE, BINS, Cause.CALENDAR_PUBLISHED, provisional(window), window, day("06-10"));
        Scenario recounted = assigned().recorded(List.of(again), Actor.SYSTEM);
        Scenario corrected = recounted.and(on(recounted.id(ItemAssigned.class), "06-08"));

        assertThat(corrected.handling().returnWindows())
                .containsExactly(Map.entry(BINS, RULES.counted(HandlingTerm.ITEM_RETURN, day("06-08"))));
    }

    @Test
    void the_day_set_for_an_opinion_stays_and_is_counted_from_the_right_day_of_the_assignment() {
        Scenario asked =
                after(before(AssignItem.class)).and(assisted(Town.GREENING, Town.HOUSING, "07-10", Town.HOUSING));
        Scenario corrected = asked.and(on(asked.id(ItemAssigned.class), "06-08"));

        assertThat(corrected
                        .duties()
                        .owed(HandlingDuty.ASSISTING_OPINION.of(BINS, Town.HOUSING))
                        .due())
                .isEqualTo(RULES.decided(HandlingTerm.ASSISTING_OPINION, day("06-08"), day("07-10")));
    }

    @Test
    void what_was_done_is_early_or_late_by_the_right_day() {
        Scenario submitted = after(before(SubmitItemResult.class)).and(result(BINS, day("09-08")));
        assertThat(submitted.misses(day("12-31")).unrecorded(STREAM))
                .extracting(missed -> missed.duty())
                .contains(ITEM);

        assertThat(letterCameOn(submitted, "06-08").misses(day("12-31")).unrecorded(STREAM))
                .extracting(missed -> missed.duty())
                .doesNotContain(ITEM);
    }

    @Test
    void a_term_that_came_after_the_letters_does_not_follow_the_letter() {
        Scenario rejected = after(until(SubmitItemResult.class))
                .and(new RejectItem(CASE, BINS, "no", null, day("08-11")), suspension("08-14", "08-15", "08-14"));

        assertThat(letterCameOn(rejected, "06-06").term(BINS)).isEqualTo(rejected.term(BINS));
    }

    @Test
    void a_decided_day_is_not_left_before_the_step_that_set_it() {
        Scenario rejected =
                after(until(SubmitItemResult.class)).and(new RejectItem(CASE, BINS, "no", day("08-14"), day("08-11")));
        rejected.when(on(rejected.id(ItemRejected.class), "08-15")).thenRefused(CommonRule.DUE_BEFORE_STEP);

        Scenario warned = acknowledged().and(letter("09-08", "09-28"));
        warned.when(on(warned.id(SupervisionLetterIssued.class), "09-29")).thenRefused(CommonRule.DUE_BEFORE_STEP);
    }

    @Test
    void a_limit_stays_where_it_was_set_when_its_letter_went_out_on_another_day() {
        Scenario warned = acknowledged().and(letter("09-08", "09-28"));
        Scenario corrected = warned.and(on(warned.id(SupervisionLetterIssued.class), "09-11"));

        assertThat(duty(corrected, ITEM).lastDay()).hasValue(day("09-28"));
    }

    @Test
    void a_receipt_that_was_found_after_all_is_the_day_the_letter_came() {
        Scenario deemed = after(before(DeliverOpinionLetter.class))
                .and(new DeliverOpinionLetter(CASE, null, "2号", day("06-05"), List.of(), "r", null, day("06-20")));
        Scenario found = letterCameOn(deemed, "06-06");

        assertThat(Corrections.applied(found.history()))
                .extracting(recorded -> recorded.event())
                .filteredOn(event -> event instanceof OpinionLetterDelivered)
                .singleElement()
                .isEqualTo(new OpinionLetterDelivered(
                        CASE,
                        SupervisedOrgan.GOVERNMENT,
                        "2号",
                        day("06-05"),
                        false,
                        List.of(),
                        List.of(BINS),
                        RULES.counted(HandlingTerm.ITEM_ASSIGN, day("06-06")),
                        RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-06")),
                        null,
                        day("06-06")));
    }

    @Test
    void a_notice_may_turn_out_to_have_asked_for_a_self_check_or_for_none() {
        Scenario told = after(before(NotifyInspectedOrgan.class))
                .and(new NotifyInspectedOrgan(CASE, null, "1号", day("04-14"), day("03-15")));
        String notice = told.id(InspectedOrganNotified.class);
        Scenario none = told.and(selfCheckBy(notice, null));
        Scenario again = none.and(selfCheckBy(notice, "2023-04-20").seeing(none.id(EventCorrected.class)));

        assertThat(none.handling().openDuties()).isEmpty();
        assertThat(duty(again, InspectionDuty.SELF_CHECK.of(SupervisedOrgan.GOVERNMENT))
                        .due())
                .isEqualTo(RULES.decided(InspectionTerm.SELF_CHECK, day("03-15"), day("04-20")));
        told.when(selfCheckBy(notice, "2023-03-14")).thenRefused(CommonRule.DUE_BEFORE_STEP);
        told.when(selfCheckBy(notice, "soon")).thenRefused(CommonRule.CORRECTION_DOES_NOT_FIT);
    }

    private static Scenario letterCameOn(Scenario scenario, String monthAndDay) {
        return scenario.and(on(scenario.id(OpinionLetterDelivered.class), monthAndDay));
    }

    private static Command on(String eventId, String monthAndDay) {
        return correct(eventId, Map.of("occurredOn", "2023-" + monthAndDay));
    }

    private static CorrectEvent selfCheckBy(String eventId, @Nullable String day) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("selfCheckBy", day);
        return correct(eventId, changes);
    }

    private static Duty duty(Scenario scenario, DutyId id) {
        return scenario.duties().get(id).orElseThrow();
    }

    /** A day earlier, as a calendar that was not yet published would have it. */
    private static Deadline provisional(Deadline due) {
        return new Deadline(
                Deadline.Kind.PROVISIONAL,
                due.dueOn().minusDays(1),
                due.ruleId(),
                due.version(),
                due.source(),
                due.article(),
                due.status(),
                due.trigger(),
                due.offset(),
                due.unrolledOn().minusDays(1),
                due.derivation());
    }
}
