package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.assigned;
import static org.duban.command.scenario.Acts.reassign;
import static org.duban.command.scenario.Acts.submitted;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PHOTO;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import org.duban.command.CommonRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.RefuseReturn;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.ItemCommand.ResumeItem;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.Responsible;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;
import org.junit.jupiter.api.Test;

class ItemLifeTest {

    private static final Deadline LETTERS = RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07"));

    @Test
    void no_unit_of_another_organ_assists() {
        after(before(AssignItem.class))
                .when(assign(BINS, Town.GREENING, null, Town.COURT))
                .thenRefused(HandlingRule.UNIT_OF_OTHER_ORGAN);
    }

    @Test
    void a_finding_is_an_item_from_the_start() {
        after(until(InspectSite.class))
                .when(identify(TRUCKS, day("03-21")))
                .then(new ItemIdentified(
                        CASE, TRUCKS, "title", "problem", Category.PROBLEM, "source", null, null, null, day("03-21")));
    }

    @Test
    void an_item_is_assigned_under_the_letters_term_with_a_window_for_its_return() {
        after(before(AssignItem.class))
                .when(assign(BINS, Town.GREENING, null, Town.HOUSING))
                .then(new ItemAssigned(
                        CASE,
                        BINS,
                        Town.GREENING,
                        List.of(Town.HOUSING),
                        List.of(),
                        null,
                        LETTERS,
                        RULES.counted(HandlingTerm.ITEM_RETURN, day("06-09")),
                        day("06-09")));
    }

    @Test
    void an_item_is_assigned_by_the_day_the_decider_sets() {
        ItemAssigned event = after(before(AssignItem.class))
                .when(assign(BINS, Town.GREENING, day("07-31")))
                .the(ItemAssigned.class);

        assertThat(event.due()).isEqualTo(RULES.decided(HandlingTerm.ITEM_DUE, day("06-07"), day("07-31")));
    }

    @Test
    void an_item_is_not_assigned_before_the_letter_is_delivered() {
        after(before(DeliverOpinionLetter.class))
                .when(assign(BINS, Town.GREENING, null))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void an_item_is_not_due_before_it_is_assigned() {
        after(before(AssignItem.class))
                .when(assign(BINS, Town.GREENING, day("06-08")))
                .thenRefused(CommonRule.DUE_BEFORE_STEP);
    }

    @Test
    void the_unit_takes_the_item_on() {
        assigned()
                .when(new AcknowledgeItem(CASE, BINS, day("06-12")))
                .then(new ItemAcknowledged(CASE, BINS, day("06-12")));
    }

    @Test
    void the_unit_may_return_the_item_on_the_last_day_of_the_window() {
        assigned()
                .when(new ReturnItem(CASE, BINS, "not ours", day("06-20")))
                .then(new ItemReturned(CASE, BINS, "not ours", day("06-20")));
    }

    @Test
    void the_unit_may_not_return_what_it_took_on() {
        acknowledged()
                .when(new ReturnItem(CASE, BINS, "not ours", day("06-13")))
                .thenRefused(HandlingRule.ITEM_STATE);
    }

    @Test
    void a_returned_item_goes_to_another_unit_under_the_same_term_with_a_window_of_its_own() {
        returned()
                .when(reassign(Town.HOUSING, "06-15"))
                .then(new ItemReassigned(
                        CASE,
                        BINS,
                        Town.HOUSING,
                        List.of(),
                        List.of(),
                        null,
                        LETTERS,
                        RULES.counted(HandlingTerm.ITEM_RETURN, day("06-15")),
                        List.of(),
                        day("06-15")));
    }

    @Test
    void another_unit_may_return_the_item_for_the_same_reason() {
        returned()
                .and(reassign(Town.HOUSING, "06-15"))
                .when(new ReturnItem(CASE, BINS, "not ours", day("06-16")))
                .the(ItemReturned.class);
    }

    @Test
    void a_refused_return_leaves_the_item_where_it_was() {
        returned()
                .when(new RefuseReturn(CASE, BINS, "yours", day("06-13")))
                .then(new ReturnRefused(CASE, BINS, "yours", day("06-13")));
    }

    @Test
    void the_unit_may_return_the_item_again_for_another_reason() {
        returned()
                .and(new RefuseReturn(CASE, BINS, "yours", day("06-13")))
                .when(new ReturnItem(CASE, BINS, "no budget", day("06-14")))
                .the(ItemReturned.class);
    }

    @Test
    void the_unit_reports_progress_on_what_it_took_on() {
        acknowledged()
                .when(new ReportProgress(CASE, BINS, "half", day("07-01")))
                .then(new ProgressReported(CASE, BINS, "half", day("07-01")));
    }

    @Test
    void the_unit_reports_no_progress_on_what_it_did_not_take_on() {
        assigned().when(new ReportProgress(CASE, BINS, "half", day("07-01"))).thenRefused(HandlingRule.ITEM_STATE);
    }

    @Test
    void the_unit_submits_its_result_with_evidence() {
        acknowledged()
                .when(result(BINS, day("08-10")))
                .then(new ItemResultSubmitted(
                        CASE,
                        BINS,
                        1,
                        "m",
                        "r",
                        List.of(PHOTO),
                        Responsible.committee(Town.ENVIRONMENT),
                        RULES.counted(HandlingTerm.REVIEW, day("08-10")),
                        day("08-10")));
    }

    @Test
    void the_committee_accepts_a_result() {
        submitted()
                .when(new AcceptItem(CASE, BINS, "好", day("08-20")))
                .then(new ItemAccepted(CASE, BINS, "好", day("08-20")));
    }

    @Test
    void the_committee_rejects_a_result_with_a_new_last_day() {
        submitted()
                .when(new RejectItem(CASE, BINS, "not enough", null, day("08-31")))
                .then(new ItemRejected(
                        CASE, BINS, "not enough", RULES.counted(HandlingTerm.ITEM_REWORK, day("08-31")), day("08-31")));
    }

    @Test
    void the_unit_submits_again_after_a_rejection() {
        ItemResultSubmitted second = submitted()
                .and(new RejectItem(CASE, BINS, "not enough", null, day("08-20")))
                .when(result(BINS, day("09-01")))
                .the(ItemResultSubmitted.class);

        assertThat(second.attempt()).isEqualTo(2);
    }

    @Test
    void an_accepted_item_is_struck_off() {
        after(until(AcceptItem.class))
                .when(new CloseItem(CASE, BINS, "销号", day("08-25")))
                .then(new ItemClosed(CASE, BINS, "销号", List.of(), day("08-25")));
    }

    @Test
    void a_submitted_item_is_not_struck_off() {
        submitted().when(new CloseItem(CASE, BINS, "销号", day("08-25"))).thenRefused(HandlingRule.ITEM_STATE);
    }

    @Test
    void a_look_back_finds_a_closed_item_in_order() {
        after(until(CloseItem.class))
                .when(new PassLookBack(CASE, BINS, "王五", "ok", day("11-01")))
                .then(new LookBackPassed(CASE, BINS, "王五", "ok", day("11-01")));
    }

    @Test
    void a_look_back_opens_a_closed_item_again() {
        after(until(CloseItem.class))
                .when(new ReopenItem(CASE, BINS, "王五", "again dirty", day("12-01"), day("11-01")))
                .then(new ItemReopened(
                        CASE,
                        BINS,
                        "王五",
                        "again dirty",
                        RULES.decided(HandlingTerm.ITEM_REWORK, day("11-01"), day("12-01")),
                        day("11-01")));
    }

    @Test
    void a_long_term_item_is_deferred_to_a_day_of_review() {
        acknowledged()
                .when(defer())
                .then(new ItemDeferred(
                        CASE,
                        BINS,
                        Town.CHAIRS,
                        "pipes",
                        RULES.decided(HandlingTerm.LONG_TERM_REVIEW, day("07-01"), day("12-01")),
                        day("07-01")));
    }

    @Test
    void a_long_term_item_is_taken_up_again_with_a_last_day() {
        acknowledged()
                .and(defer())
                .when(new ResumeItem(CASE, BINS, "pipes came", day("12-31"), day("12-01")))
                .then(new ItemResumed(
                        CASE,
                        BINS,
                        "pipes came",
                        RULES.decided(HandlingTerm.ITEM_DUE, day("12-01"), day("12-31")),
                        day("12-01")));
    }

    @Test
    void an_item_under_review_is_not_deferred() {
        submitted()
                .when(new DeferItem(CASE, BINS, Town.CHAIRS, "r", day("12-01"), day("08-11")))
                .thenRefused(HandlingRule.ITEM_STATE);
    }

    @Test
    void an_item_that_repeats_another_is_handled_there() {
        after(before(CloseFieldwork.class))
                .and(identify(TRUCKS, day("03-21")))
                .when(new MergeItem(CASE, TRUCKS, BINS, "same", day("03-22")))
                .then(new ItemMergedInto(CASE, TRUCKS, BINS, "same", List.of(), day("03-22")));
    }

    @Test
    void an_item_a_unit_took_on_is_not_merged_away() {
        acknowledged()
                .when(new MergeItem(CASE, BINS, BINS, "same", day("06-13")))
                .thenRefused(HandlingRule.ITEM_STATE);
    }

    @Test
    void a_merged_item_stays_merged() {
        after(before(CloseFieldwork.class))
                .and(identify(TRUCKS, day("03-21")), new MergeItem(CASE, TRUCKS, BINS, "same", day("03-22")))
                .when(new MergeItem(CASE, TRUCKS, BINS, "same", day("03-22")))
                .thenRefused(HandlingRule.ITEM_STATE);
    }

    private static Scenario returned() {
        return assigned().and(new ReturnItem(CASE, BINS, "not ours", day("06-12")));
    }

    private static DeferItem defer() {
        return new DeferItem(CASE, BINS, Town.CHAIRS, "pipes", day("12-01"), day("07-01"));
    }
}
