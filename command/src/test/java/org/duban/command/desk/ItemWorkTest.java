package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Rule;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.RefuseReturn;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.rules.Term;
import org.duban.events.Evidence;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemWorkTest {

    private static final ItemReturned RETURNED = new ItemReturned(CASE, ITEM, "not ours", on("07-20"));
    private static final ReturnRefused KEPT_THERE = new ReturnRefused(CASE, ITEM, "it is yours", on("07-21"));
    private static final AcknowledgeItem ACKNOWLEDGE = new AcknowledgeItem(CASE, ITEM, on("07-17"));

    @Test
    void an_identified_item_is_assigned_under_the_letters_term() {
        given(SENT).when(assign(Town.GREENING.unitId(), null)).then(ASSIGNED);
    }

    @Test
    void a_unit_may_return_an_item_within_seven_working_days() {
        assertThat(ASSIGNED.returnBy().dueOn()).isEqualTo(on("07-25"));
    }

    @Test
    void an_item_may_have_a_last_day_of_its_own() {
        ItemAssigned assigned = given(SENT)
                .when(assign(Town.GREENING.unitId(), on("09-15")))
                .only(ItemAssigned.class);

        assertThat(assigned.due())
                .isEqualTo(Scenario.RULES.decided(Term.ITEM_DUE, DELIVERED.occurredOn(), on("09-15")));
    }

    @Test
    void an_item_is_not_due_before_it_is_assigned() {
        given(SENT).when(assign(Town.GREENING.unitId(), on("07-13"))).thenRefused(Rule.DUE_BEFORE_STEP);
    }

    @Test
    void nothing_is_assigned_before_the_letter_is_there() {
        given(WRITTEN).and(APPROVED).when(assign(Town.GREENING.unitId(), null)).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void an_item_is_assigned_once() {
        given(GIVEN).when(assign(Town.HOUSING.unitId(), null)).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void an_item_that_was_never_identified_is_unknown() {
        given(SENT)
                .when(new AssignItem(CASE, OTHER, Town.GREENING.unitId(), List.of(), null, null, on("07-14")))
                .thenRefused(Rule.ITEM_UNKNOWN);
    }

    @Test
    void the_lead_unit_is_on_the_register() {
        given(SENT).when(assign(new UnitId("nowhere"), null)).thenRefused(Rule.UNIT_UNKNOWN);
    }

    @Test
    void the_lead_unit_is_one_of_the_inspected_organ() {
        given(SENT).when(assign(Town.COURT.unitId(), null)).thenRefused(Rule.UNIT_OF_OTHER_ORGAN);
    }

    @Test
    void a_committee_is_given_no_item() {
        given(SENT).when(assign(Town.ENVIRONMENT.unitId(), null)).thenRefused(Rule.UNIT_OF_OTHER_ORGAN);
    }

    @Test
    void the_lead_unit_does_not_assist_itself() {
        given(SENT)
                .when(new AssignItem(
                        CASE,
                        ITEM,
                        Town.GREENING.unitId(),
                        List.of(Town.GREENING.unitId()),
                        null,
                        null,
                        on("07-14")))
                .thenRefused(Rule.UNIT_TWICE);
    }

    @Test
    void an_assigned_item_is_taken_on() {
        given(GIVEN).when(ACKNOWLEDGE).then(ACKNOWLEDGED);
    }

    @Test
    void an_item_is_taken_on_once() {
        given(TAKEN_ON).when(ACKNOWLEDGE).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void an_item_is_returned_with_a_reason() {
        given(GIVEN).when(giveBack("not ours", on("07-20"))).then(RETURNED);
    }

    @Test
    void an_item_is_returned_on_the_last_day_of_the_window() {
        given(GIVEN).when(giveBack("not ours", on("07-25"))).only(ItemReturned.class);
    }

    @Test
    void an_item_is_not_returned_a_day_late() {
        given(GIVEN).when(giveBack("not ours", on("07-26"))).thenRefused(Rule.RETURN_WINDOW_OVER);
    }

    @Test
    void an_item_taken_on_is_not_returned() {
        given(TAKEN_ON).when(giveBack("not ours", on("07-20"))).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_returned_item_goes_to_another_unit_and_its_last_day_stays() {
        given(GIVEN)
                .and(RETURNED)
                .when(reassign(Town.HOUSING.unitId()))
                .then(new ItemReassigned(
                        CASE,
                        ITEM,
                        Town.HOUSING.unitId(),
                        List.of(),
                        null,
                        DELIVERED.handleBy(),
                        counted(Term.ITEM_RETURN, on("07-24")),
                        on("07-24")));
    }

    @Test
    void only_a_returned_item_is_reassigned() {
        given(GIVEN).when(reassign(Town.HOUSING.unitId())).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void the_organs_office_may_refuse_a_return() {
        given(GIVEN)
                .and(RETURNED)
                .when(new RefuseReturn(CASE, ITEM, "it is yours", on("07-21")))
                .then(KEPT_THERE);
    }

    @Test
    void there_is_no_return_to_refuse_before_it() {
        given(GIVEN)
                .when(new RefuseReturn(CASE, ITEM, "it is yours", on("07-21")))
                .thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_unit_does_not_return_an_item_twice_for_the_same_reason() {
        given(GIVEN)
                .and(RETURNED, KEPT_THERE)
                .when(giveBack(" not ours ", on("07-24")))
                .thenRefused(Rule.RETURNED_BEFORE);
    }

    @Test
    void a_unit_may_return_an_item_again_for_another_reason() {
        given(GIVEN)
                .and(RETURNED, KEPT_THERE)
                .when(giveBack("no money", on("07-24")))
                .only(ItemReturned.class);
    }

    @Test
    void a_unit_reports_progress_on_what_it_has_taken_on() {
        given(TAKEN_ON)
                .when(new ReportProgress(CASE, ITEM, "half", on("08-01")))
                .then(new ProgressReported(CASE, ITEM, "half", on("08-01")));
    }

    @Test
    void there_is_no_progress_on_what_was_not_taken_on() {
        given(GIVEN).when(new ReportProgress(CASE, ITEM, "half", on("08-01"))).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_result_is_submitted_with_proof() {
        given(TAKEN_ON).when(submit(FILE)).then(RESULT);
    }

    @Test
    void a_result_without_proof_is_refused() {
        given(TAKEN_ON).when(submit()).thenRefused(Rule.EVIDENCE_MISSING);
    }

    @Test
    void proof_is_a_file_that_was_handed_in() {
        given(TAKEN_ON)
                .when(submit(FILE, new Evidence("cd".repeat(32), "lost.jpg")))
                .thenRefused(Rule.EVIDENCE_UNKNOWN);
    }

    @Test
    void there_is_no_result_of_what_was_not_taken_on() {
        given(GIVEN).when(submit(FILE)).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_result_is_not_submitted_twice() {
        given(HANDED_IN).when(submit(FILE)).thenRefused(Rule.ITEM_STATE);
    }

    private static AssignItem assign(UnitId leadUnit, @Nullable LocalDate dueOn) {
        return new AssignItem(CASE, ITEM, leadUnit, List.of(), null, dueOn, on("07-14"));
    }

    private static ReturnItem giveBack(String reason, LocalDate day) {
        return new ReturnItem(CASE, ITEM, reason, day);
    }

    private static ReassignItem reassign(UnitId leadUnit) {
        return new ReassignItem(CASE, ITEM, leadUnit, List.of(), null, on("07-24"));
    }

    private static SubmitItemResult submit(Evidence... files) {
        return new SubmitItemResult(CASE, ITEM, "bought bins", "enough now", List.of(files), on("09-01"));
    }
}
