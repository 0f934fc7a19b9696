package org.duban.command.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.command.scenario.Acts.DUE;
import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Acts.NOTICE;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.escalation;
import static org.duban.command.scenario.Acts.grant;
import static org.duban.command.scenario.Acts.letter;
import static org.duban.command.scenario.Acts.letterToGeneralOffice;
import static org.duban.command.scenario.Acts.measure;
import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Acts.reminder;
import static org.duban.command.scenario.Acts.request;
import static org.duban.command.scenario.Acts.resumption;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.Actor;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.duty.EscalationCommand.EscalateToChairpersonsMeeting;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.SessionCommand.MarkSessionDutyDone;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.EventCorrected;
import org.duban.events.Suspension;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.duty.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.junit.jupiter.api.Test;

class DutyStepsTest {

    @Test
    void a_reminder_goes_out_once_from_seven_days_before_the_last_day_to_that_day() {
        acknowledged().when(reminder(ITEM, "08-31")).the(ReminderLetterIssued.class);
        acknowledged().when(reminder(ITEM, "09-07")).the(ReminderLetterIssued.class);
        acknowledged()
                .and(reminder(ITEM, "08-31"))
                .when(reminder(ITEM, "09-01"))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_supervision_letter_sets_a_limit_and_leaves_the_deadline() {
        Scenario late = acknowledged();
        SupervisionLetterIssued issued = late.when(letter("09-08", "09-28")).the(SupervisionLetterIssued.class);
        assertThat(issued.limit().dueOn()).isEqualTo(day("09-28"));
        assertThat(late.and(letter("09-08", "09-28")).term(BINS).dueOn()).isEqualTo(DUE);
        late.when(letter("09-08", "09-08")).thenRefused(CommonRule.DUE_BEFORE_STEP);
    }

    @Test
    void each_rung_needs_the_one_below_and_its_last_day_to_have_passed() {
        Scenario warned = acknowledged().and(letter("09-08", "09-28"));
        warned.when(letter("09-29", "10-31")).thenRefused(DutyRule.LADDER_OUT_OF_ORDER);
        warned.when(escalation("09-28", "10-20")).thenRefused(DutyRule.NOT_OVERDUE);
        Scenario escalated = warned.and(escalation("09-29", "10-20"));
        escalated.when(measure("10-20")).thenRefused(DutyRule.NOT_OVERDUE);
        escalated.when(measure("10-25")).the(EscalationMeasureChosen.class);
        escalated.and(measure("10-25")).when(measure("10-25")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_measure_is_chosen_in_a_session_by_a_majority_of_all_members_and_may_be_corrected() {
        Scenario escalated = acknowledged().and(letter("09-08", "09-28"), escalation("09-29", "10-20"));
        escalated.when(measure("10-24")).thenRefused(MeetingRule.MEETING_ON_OTHER_DAY);
        escalated.when(measure("10-25", Town.CHAIRS, 29)).thenRefused(MeetingRule.MEETING_OF_OTHERS);
        escalated
                .when(measure("10-25", Town.session("10-25"), 17))
                .thenRefused(HandlingRule.RESOLUTION_WITHOUT_MAJORITY);

        Scenario chosen = escalated.and(measure("10-25"));
        chosen.when(corrected(chosen, "measure", "INVESTIGATION")).the(EventCorrected.class);
        chosen.when(corrected(chosen, "occurredOn", "2023-10-26")).thenRefused(MeetingRule.MEETING_ON_OTHER_DAY);
    }

    @Test
    void letters_and_measures_are_for_those_who_are_supervised() {
        Scenario late = acknowledged().and(session("09-28", "07-05"));
        late.when(letterToGeneralOffice()).thenRefused(DutyRule.LADDER_OF_SUPERVISED);
        late.when(new EscalateToChairpersonsMeeting(STREAM, NOTICE, Town.CHAIRS, "没有通知", day("09-27"), day("09-22")))
                .the(EscalatedToChairpersonsMeeting.class);
    }

    private static CorrectEvent corrected(Scenario chosen, String field, String to) {
        return new CorrectEvent(STREAM, chosen.id(EscalationMeasureChosen.class), Map.of(field, to), "r", day("12-01"));
    }

    @Test
    void a_limit_that_passes_is_missed_at_its_own_stage() {
        Scenario warned = acknowledged().and(letter("09-08", "09-28"));
        assertThat(missed(warned, "09-28"))
                .extracting(DeadlineMissed::stage, DeadlineMissed::missedOn)
                .containsExactly(tuple(1, DUE));
        assertThat(missed(warned, "09-29"))
                .extracting(DeadlineMissed::stage, DeadlineMissed::missedOn)
                .containsExactly(tuple(1, DUE), tuple(2, day("09-28")));
    }

    @Test
    void a_limit_that_the_deadline_is_put_off_past_counts_no_more() {
        Scenario put = acknowledged()
                .and(request("10-20", "09-01"), letter("09-08", "09-28"))
                .and(new GrantItemExtension(CASE, BINS, Town.CHAIRS, "r", null, day("09-11")));
        assertThat(missed(put, "10-20")).isEmpty();
        assertThat(missed(put, "10-21"))
                .extracting(DeadlineMissed::stage, DeadlineMissed::missedOn)
                .containsExactly(tuple(1, day("10-20")));
        put.when(escalation("10-19", "11-20")).thenRefused(DutyRule.LADDER_OUT_OF_ORDER);
        put.when(letter("10-21", "11-20")).the(SupervisionLetterIssued.class);
    }

    @Test
    void a_deadline_that_was_put_off_may_be_reminded_of_again() {
        Scenario put = acknowledged()
                .and(request("10-20", "08-30"), reminder(ITEM, "08-31"))
                .and(new GrantItemExtension(CASE, BINS, Town.CHAIRS, "r", null, day("09-04")));
        put.when(reminder(ITEM, "10-12")).thenRefused(DutyRule.REMINDER_TOO_EARLY);
        put.when(reminder(ITEM, "10-13")).the(ReminderLetterIssued.class);
        put.and(reminder(ITEM, "10-13")).when(reminder(ITEM, "10-14")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_limit_is_not_reminded_of() {
        acknowledged()
                .and(letter("09-08", "09-28"))
                .when(reminder(ITEM, "09-22"))
                .thenRefused(DutyRule.REMINDER_OUT_OF_TIME);
    }

    @Test
    void nothing_is_done_about_a_term_before_the_day_that_set_it() {
        acknowledged().when(suspension("06-08", "06-20", "06-08")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        acknowledged()
                .and(suspension("07-01", "07-10", "06-30"))
                .when(suspension("07-06", "07-12", "06-29"))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        acknowledged()
                .and(request("10-20", "07-03"), suspension("07-01", "07-10", "07-06"))
                .when(new GrantItemExtension(CASE, BINS, Town.CHAIRS, "r", null, day("07-05")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void another_unit_comes_under_the_same_term_and_what_was_missed_of_it_stays_missed() {
        Scenario returned = after(until(AssignItem.class)).and(new ReturnItem(CASE, BINS, "not ours", day("06-12")));
        Scenario swept = returned.recorded(missed(returned, "09-08"), Actor.SYSTEM);
        ReassignItem again = new ReassignItem(CASE, BINS, Town.HOUSING, List.of(), null, null, day("09-11"));
        assertThat(missed(returned.and(again), "09-12")).hasSize(1);
        assertThat(missed(swept.and(again), "09-12")).isEmpty();
    }

    @Test
    void a_result_ends_the_ladder() {
        acknowledged()
                .and(letter("09-08", "09-28"), result(BINS, day("09-20")))
                .when(escalation("09-29", "10-20"))
                .thenRefused(DutyRule.DUTY_MET);
    }

    @Test
    void suspended_days_are_added_before_the_date_rolls_and_given_back_when_the_term_runs_again() {
        TermSuspended suspended =
                acknowledged().when(suspension("07-01", "07-10", "06-30")).the(TermSuspended.class);
        assertThat(suspended.due().unrolledOn()).isEqualTo(day("09-17"));
        assertThat(suspended.due().dueOn()).isEqualTo(day("09-18"));
        TermResumed resumed = acknowledged()
                .and(suspension("07-01", "07-10", "06-30"))
                .when(resumption("07-01", "07-05", "07-06"))
                .the(TermResumed.class);
        assertThat(resumed.due().dueOn()).isEqualTo(day("09-12"));
        assertThat(resumed.due().derivation().suspensions())
                .containsExactly(new Suspension(day("07-01"), day("07-05")));
    }

    @Test
    void days_suspended_twice_count_once() {
        TermSuspended again = acknowledged()
                .and(suspension("07-01", "07-10", "06-30"))
                .when(suspension("07-06", "07-12", "07-05"))
                .the(TermSuspended.class);
        assertThat(again.due().unrolledOn()).isEqualTo(day("09-19"));
    }

    @Test
    void the_cap_of_an_extension_moves_by_the_suspended_days() {
        ItemExtensionGranted granted = acknowledged()
                .and(suspension("06-20", "06-29", "06-19"), request("12-17", "07-03"))
                .when(grant(null))
                .the(ItemExtensionGranted.class);
        assertThat(granted.due().dueOn()).isEqualTo(day("12-17"));
        acknowledged()
                .and(suspension("06-20", "06-29", "06-19"))
                .when(request("12-19", "07-03"))
                .thenRefused(HandlingRule.EXTENSION_BEYOND_CAP);
    }

    @Test
    void what_comes_before_a_session_is_counted_back_from_it_and_moves_with_it() {
        Scenario ready = acknowledged();
        SessionScheduled scheduled = ready.when(session("09-28", "07-03")).the(SessionScheduled.class);
        assertThat(scheduled.terms().stream().map(term -> term.due().dueOn())).containsExactly(day("09-21"));
        SessionMoved moved = ready.and(session("09-28", "07-03"))
                .when(move("10-25", "08-01"))
                .the(SessionMoved.class);
        assertThat(days(moved)).containsExactly(day("10-18"));
        assertThat(moved.terms().stream().map(term -> tuple(term.duty(), term.before())))
                .containsExactlyElementsOf(scheduled.terms().stream()
                        .map(term -> tuple(term.duty(), term.due()))
                        .toList());
        assertThat(moved.before()).isEqualTo(day("09-28"));
    }

    @Test
    void what_was_done_before_a_session_is_no_longer_owed() {
        Scenario sent = acknowledged().and(session("09-28", "07-03"));
        sent.when(new MarkSessionDutyDone(CASE, NOTICE, day("09-20")))
                .then(new SessionDutyDone(CASE, NOTICE, day("09-20")));
        sent.and(new MarkSessionDutyDone(CASE, NOTICE, day("09-20")))
                .when(new MarkSessionDutyDone(CASE, NOTICE, day("09-21")))
                .thenRefused(DutyRule.DUTY_MET);
        sent.when(new MarkSessionDutyDone(CASE, ITEM, day("09-20"))).thenRefused(CommonRule.DUTY_UNKNOWN);
    }

    @Test
    void a_letter_that_came_on_another_day_counts_the_suspended_term_again() {
        Scenario suspended = acknowledged().and(suspension("07-01", "07-10", "06-30"));
        CorrectEvent earlier = new CorrectEvent(
                STREAM,
                suspended.id(OpinionLetterDelivered.class),
                Map.of("occurredOn", "2023-06-06"),
                "typed wrongly",
                day("12-01"));
        Scenario corrected = suspended.recorded(suspended.when(earlier).events(), Town.CLERK);
        assertThat(corrected.term(BINS).unrolledOn()).isEqualTo(day("09-16"));
    }

    @Test
    void what_days_counted_for_is_changed_by_a_step_and_not_by_a_correction() {
        Scenario suspended = acknowledged().and(suspension("07-01", "07-10", "06-30"), session("09-28", "07-03"));
        suspended
                .when(correct(suspended.id(TermSuspended.class), Map.of("to", "2023-07-12")))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
        suspended
                .when(correct(suspended.id(SessionScheduled.class), Map.of("sessionOn", "2023-09-29")))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
        suspended
                .when(correct(suspended.id(TermSuspended.class), Map.of("occurredOn", "2023-06-29")))
                .the(EventCorrected.class);
    }

    private static List<LocalDate> days(SessionMoved moved) {
        return moved.terms().stream()
                .map(MovedTerm::after)
                .map(due -> due.dueOn())
                .toList();
    }

    private static List<DeadlineMissed> missed(Scenario scenario, String today) {
        return scenario.misses(day(today)).unrecorded(STREAM).stream()
                .filter(one -> one.duty().equals(ITEM))
                .toList();
    }
}
