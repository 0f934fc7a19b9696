package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Rule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.rules.Term;
import org.duban.events.Role;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemReviewTest {

    private static final ItemRejected REJECTED =
            new ItemRejected(CASE, ITEM, "too few", counted(Term.ITEM_REWORK, on("09-08")), on("09-08"));
    private static final AcceptItem ACCEPT = new AcceptItem(CASE, ITEM, "good", on("09-08"));
    private static final CloseItem CLOSE = new CloseItem(CASE, ITEM, "done", on("09-12"));
    private static final ItemReopened REOPENED = new ItemReopened(
            CASE, ITEM, "Zhou", "bins gone", counted(Term.ITEM_REWORK, on("11-20")), on("11-20"));

    @Test
    void a_good_result_is_accepted() {
        given(HANDED_IN).when(ACCEPT).then(ACCEPTED);
    }

    @Test
    void only_a_submitted_result_is_accepted() {
        given(TAKEN_ON).when(ACCEPT).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_wanting_result_is_rejected_with_another_month() {
        given(HANDED_IN).when(reject(null)).then(REJECTED);
    }

    @Test
    void the_committee_may_set_the_day_of_the_rework() {
        assertThat(given(HANDED_IN)
                        .when(reject(on("09-30")))
                        .only(ItemRejected.class)
                        .due())
                .isEqualTo(Scenario.RULES.decided(Term.ITEM_REWORK, on("09-08"), on("09-30")));
    }

    @Test
    void rework_is_not_due_before_the_rejection() {
        given(HANDED_IN).when(reject(on("09-07"))).thenRefused(Rule.DUE_BEFORE_STEP);
    }

    @Test
    void only_a_submitted_result_is_rejected() {
        given(FOUND_GOOD).when(reject(null)).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_reworked_result_is_the_next_attempt() {
        given(HANDED_IN)
                .and(REJECTED)
                .when(new SubmitItemResult(CASE, ITEM, "bought bins", "enough now", List.of(FILE), on("09-20")))
                .then(result(2, on("09-20")));
    }

    @Test
    void a_unit_reports_progress_on_rework() {
        given(HANDED_IN)
                .and(REJECTED)
                .when(new ReportProgress(CASE, ITEM, "half", on("09-20")))
                .then(new ProgressReported(CASE, ITEM, "half", on("09-20")));
    }

    @Test
    void who_submitted_a_result_does_not_accept_it() {
        given(TAKEN_ON)
                .and(Town.COMMITTEE.name(), RESULT)
                .when(Town.COMMITTEE, ACCEPT)
                .thenRefused(Rule.OWN_WORK_ACCEPTED);
    }

    @Test
    void who_submitted_a_result_does_not_reject_it() {
        given(TAKEN_ON)
                .and(Town.COMMITTEE.name(), RESULT)
                .when(Town.COMMITTEE, reject(null))
                .thenRefused(Rule.OWN_WORK_ACCEPTED);
    }

    @Test
    void the_unit_that_did_the_work_does_not_accept_it() {
        given(HANDED_IN)
                .when(Town.actor("mole", Town.GREENING, Role.COMMITTEE, Role.DEPARTMENT), ACCEPT)
                .thenRefused(Rule.NOT_YOUR_UNIT);
    }

    @Test
    void an_accepted_item_is_struck_off() {
        given(FOUND_GOOD).when(CLOSE).then(CLOSED);
    }

    @Test
    void only_an_accepted_item_is_struck_off() {
        given(HANDED_IN).when(CLOSE).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_later_look_may_find_a_closed_item_still_in_order() {
        given(STRUCK_OFF)
                .when(new PassLookBack(CASE, ITEM, "Zhou", "still there", on("11-20")))
                .then(new LookBackPassed(CASE, ITEM, "Zhou", "still there", on("11-20")));
    }

    @Test
    void there_is_nothing_to_look_back_at_before_an_item_is_closed() {
        given(FOUND_GOOD)
                .when(new PassLookBack(CASE, ITEM, "Zhou", "still there", on("11-20")))
                .thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_closed_item_found_not_in_order_is_open_again() {
        given(STRUCK_OFF).when(reopen()).then(REOPENED);
    }

    @Test
    void only_a_closed_item_is_reopened() {
        given(FOUND_GOOD).when(reopen()).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_reopened_item_is_worked_on_again() {
        given(STRUCK_OFF)
                .and(REOPENED)
                .when(new SubmitItemResult(CASE, ITEM, "bought bins", "enough now", List.of(FILE), on("12-01")))
                .then(result(2, on("12-01")));
    }

    private static RejectItem reject(@Nullable LocalDate dueOn) {
        return new RejectItem(CASE, ITEM, "too few", dueOn, on("09-08"));
    }

    private static ReopenItem reopen() {
        return new ReopenItem(CASE, ITEM, "Zhou", "bins gone", null, on("11-20"));
    }
}
