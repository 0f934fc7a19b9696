package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.grant;
import static org.duban.command.scenario.Acts.request;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import org.duban.command.CommonRule;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RefuseItemExtension;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.RefuseExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtensionTest {

    private static final LocalDate LETTERS_DAY = day("09-07");
    private static final LocalDate CAP = day("12-07");

    @Test
    void more_time_may_be_asked_for_on_the_last_day() {
        acknowledged()
                .when(new RequestItemExtension(CASE, BINS, "r", CAP, LETTERS_DAY))
                .then(new ItemExtensionRequested(CASE, BINS, "r", CAP, LETTERS_DAY));
    }

    @Test
    void more_time_goes_up_to_the_cap_counted_from_the_letters_receipt() {
        acknowledged()
                .and(request("12-07", "07-03"))
                .when(grant(null))
                .then(new ItemExtensionGranted(
                        CASE, BINS, Town.CHAIRS, "r", RULES.changes().extended(letters(), CAP), day("07-10")));
    }

    @Test
    void the_meeting_may_grant_less_than_was_asked_for() {
        ItemExtensionGranted granted = acknowledged()
                .and(request("12-01", "07-03"))
                .when(grant(day("10-09")))
                .the(ItemExtensionGranted.class);

        assertThat(granted.due().dueOn()).isEqualTo(day("10-09"));
    }

    @Test
    void the_meeting_may_not_grant_less_time_than_there_was() {
        acknowledged()
                .and(request("10-09", "07-03"))
                .when(grant(LETTERS_DAY))
                .thenRefused(HandlingRule.EXTENSION_NOT_LATER);
    }

    @Test
    void a_second_request_waits_for_the_first_to_be_decided() {
        acknowledged()
                .and(request("10-09", "07-03"))
                .when(request("10-10", "07-04"))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_meeting_may_refuse_more_time() {
        acknowledged()
                .and(request("10-09", "07-03"))
                .when(new RefuseItemExtension(CASE, BINS, Town.CHAIRS, "r", day("07-10")))
                .then(new ItemExtensionRefused(CASE, BINS, Town.CHAIRS, "r", day("07-10")));
    }

    @Test
    void after_a_refusal_more_time_may_be_asked_for_again() {
        acknowledged()
                .and(request("10-09", "07-03"), new RefuseItemExtension(CASE, BINS, Town.CHAIRS, "r", day("07-10")))
                .when(request("10-09", "07-11"))
                .the(ItemExtensionRequested.class);
    }

    @Test
    void a_request_lapses_with_the_term_it_was_about() {
        acknowledged()
                .and(
                        request("12-01", "07-03"),
                        result(BINS, day("07-05")),
                        new RejectItem(CASE, BINS, "no", null, day("07-06")))
                .when(grant(null))
                .thenRefused(HandlingRule.EXTENSION_NOT_REQUESTED);
    }

    @Test
    void a_deferred_item_has_no_term_to_put_off() {
        acknowledged()
                .and(new DeferItem(CASE, BINS, Town.CHAIRS, "r", day("12-01"), day("07-01")))
                .when(request("12-20", "07-03"))
                .thenRefused(HandlingRule.ITEM_STATE);
    }

    @Test
    void a_grant_may_not_precede_its_request() {
        acknowledged()
                .and(request("10-09", "07-03"))
                .when(new GrantItemExtension(CASE, BINS, Town.CHAIRS, "r", null, day("07-02")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void the_organ_may_ask_for_more_time_for_its_report_on_the_last_day() {
        report().when(ask(LETTERS_DAY))
                .then(new ExtensionRequested(CASE, SupervisedOrgan.GOVERNMENT, "r", day("10-20"), LETTERS_DAY));
    }

    @Test
    void the_organ_may_not_ask_a_day_late() {
        report().when(ask(day("09-08"))).thenRefused(HandlingRule.EXTENSION_AFTER_EXPIRY);
    }

    @Test
    void the_report_gets_more_time() {
        report().and(ask(day("08-30")))
                .when(give(null))
                .then(new ExtensionGranted(
                        CASE,
                        SupervisedOrgan.GOVERNMENT,
                        HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT),
                        Town.CHAIRS,
                        "r",
                        RULES.changes().extended(letters(), day("10-20")),
                        day("09-01")));
    }

    @Test
    void the_report_gets_more_time_once() {
        report().and(ask(day("08-30")), give(null)).when(ask(day("09-02"))).thenRefused(HandlingRule.EXTENSION_TWICE);
    }

    @Test
    void the_report_gets_no_more_time_than_the_cap() {
        report().and(ask(day("08-30"))).when(give(CAP.plusDays(1))).thenRefused(HandlingRule.EXTENSION_BEYOND_CAP);
    }

    @Test
    void no_more_time_than_the_cap_is_asked_for_the_report() {
        report().when(new RequestExtension(CASE, null, "r", CAP.plusDays(1), day("08-30")))
                .thenRefused(HandlingRule.EXTENSION_BEYOND_CAP);
        report().when(new RequestExtension(CASE, null, "r", CAP, day("08-30"))).the(ExtensionRequested.class);
    }

    @Test
    void the_report_may_be_refused_more_time() {
        report().and(ask(day("08-30")))
                .when(new RefuseExtension(CASE, null, Town.CHAIRS, "r", day("09-01")))
                .then(new ExtensionRefused(CASE, SupervisedOrgan.GOVERNMENT, Town.CHAIRS, "r", day("09-01")));
    }

    @Test
    void a_submitted_report_needs_no_more_time() {
        after(until(SubmitHandlingReport.class)).when(ask(day("09-02"))).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_request_is_not_granted_once_the_report_is_there() {
        report().and(ask(day("08-22")))
                .and(new CommentHandlingReport(CASE, null, "c", true, day("08-24")), handlingReport(day("08-31"), BINS))
                .when(give(null))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    private static Scenario report() {
        return after(before(CommentHandlingReport.class));
    }

    private static RequestExtension ask(LocalDate on) {
        return new RequestExtension(CASE, null, "r", day("10-20"), on);
    }

    private static GrantExtension give(@Nullable LocalDate dueOn) {
        return new GrantExtension(CASE, null, Town.CHAIRS, "r", dueOn, day("09-01"));
    }

    private static Deadline letters() {
        return RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07"));
    }
}
