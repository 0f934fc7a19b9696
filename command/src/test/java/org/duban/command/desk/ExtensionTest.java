package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Rule;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RefuseItemExtension;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.RefuseExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.rules.Term;
import org.duban.events.Deadline;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The letter's term runs from 2023-07-10: to 10-10, with an extension to 2024-01-10 at the most. */
class ExtensionTest {

    private static final LocalDate CAP = LocalDate.of(2024, 1, 10);
    private static final Deadline LONGER =
            Scenario.RULES.decided(Term.OPINION_HANDLE, DELIVERED.occurredOn(), on("11-10"));
    private static final ExtensionRequested ASKED = new ExtensionRequested(CASE, "much", on("11-10"), on("09-25"));
    private static final ExtensionGranted GRANTED = new ExtensionGranted(CASE, "12th", "yes", LONGER, on("10-08"));
    private static final ItemExtensionRequested ITEM_ASKED =
            new ItemExtensionRequested(CASE, ITEM, "much", on("11-10"), on("09-25"));
    private static final ItemExtensionGranted ITEM_GRANTED =
            new ItemExtensionGranted(CASE, ITEM, "12th", "yes", LONGER, on("10-08"));

    @Test
    void the_organ_asks_for_more_time_on_the_last_day() {
        given(SENT)
                .when(ask(on("10-10"), on("11-10")))
                .then(new ExtensionRequested(CASE, "much", on("11-10"), on("10-10")));
    }

    @Test
    void a_day_late_is_too_late_to_ask() {
        given(SENT).when(ask(on("10-11"), on("11-10"))).thenRefused(Rule.EXTENSION_AFTER_EXPIRY);
    }

    @Test
    void more_time_means_a_later_day() {
        given(SENT).when(ask(on("09-25"), on("10-10"))).thenRefused(Rule.EXTENSION_NOT_LATER);
    }

    @Test
    void one_request_waits_at_a_time() {
        given(SENT).and(ASKED).when(ask(on("09-26"), on("11-11"))).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_chairpersons_meeting_grants_what_was_asked() {
        given(SENT).and(ASKED).when(grant(null)).then(GRANTED);
    }

    @Test
    void the_chairpersons_meeting_may_grant_up_to_six_months_from_receipt() {
        assertThat(given(SENT)
                        .and(ASKED)
                        .when(grant(CAP))
                        .only(ExtensionGranted.class)
                        .due()
                        .dueOn())
                .isEqualTo(CAP);
    }

    @Test
    void nothing_is_granted_beyond_six_months_from_receipt() {
        given(SENT).and(ASKED).when(grant(CAP.plusDays(1))).thenRefused(Rule.EXTENSION_BEYOND_CAP);
    }

    @Test
    void a_grant_makes_the_last_day_later() {
        given(SENT).and(ASKED).when(grant(on("10-10"))).thenRefused(Rule.EXTENSION_NOT_LATER);
    }

    @Test
    void nothing_is_granted_that_was_not_asked_for() {
        given(SENT).when(grant(on("11-10"))).thenRefused(Rule.EXTENSION_NOT_REQUESTED);
    }

    @Test
    void the_term_is_extended_once() {
        given(SENT)
                .and(ASKED, GRANTED)
                .when(ask(on("10-20"), on("12-10")))
                .thenRefused(Rule.EXTENSION_TWICE);
    }

    @Test
    void after_a_refusal_the_organ_may_ask_again() {
        given(SENT)
                .and(ASKED, new ExtensionRefused(CASE, "12th", "no", on("09-28")))
                .when(ask(on("10-09"), on("10-20")))
                .only(ExtensionRequested.class);
    }

    @Test
    void the_chairpersons_meeting_may_refuse() {
        given(SENT)
                .and(ASKED)
                .when(new RefuseExtension(CASE, "12th", "no", on("09-28")))
                .then(new ExtensionRefused(CASE, "12th", "no", on("09-28")));
    }

    @Test
    void there_is_nothing_to_refuse_without_a_request() {
        given(SENT)
                .when(new RefuseExtension(CASE, "12th", "no", on("09-28")))
                .thenRefused(Rule.EXTENSION_NOT_REQUESTED);
    }

    @Test
    void the_lead_unit_asks_for_more_time_on_the_items_last_day() {
        given(TAKEN_ON)
                .when(askForItem(on("10-10"), on("11-10")))
                .then(new ItemExtensionRequested(CASE, ITEM, "much", on("11-10"), on("10-10")));
    }

    @Test
    void a_day_late_is_too_late_for_an_item() {
        given(TAKEN_ON).when(askForItem(on("10-11"), on("11-10"))).thenRefused(Rule.EXTENSION_AFTER_EXPIRY);
    }

    @Test
    void an_items_extension_is_granted_from_the_original_trigger() {
        given(TAKEN_ON).and(ITEM_ASKED).when(grantForItem(null)).then(ITEM_GRANTED);
    }

    @Test
    void an_item_is_extended_once() {
        given(TAKEN_ON)
                .and(ITEM_ASKED, ITEM_GRANTED)
                .when(askForItem(on("10-20"), on("12-10")))
                .thenRefused(Rule.EXTENSION_TWICE);
    }

    @Test
    void an_item_gets_no_more_than_six_months() {
        given(TAKEN_ON).and(ITEM_ASKED).when(grantForItem(CAP.plusDays(1))).thenRefused(Rule.EXTENSION_BEYOND_CAP);
    }

    @Test
    void an_item_gets_nothing_that_was_not_asked_for() {
        given(TAKEN_ON).when(grantForItem(on("11-10"))).thenRefused(Rule.EXTENSION_NOT_REQUESTED);
    }

    @Test
    void an_items_extension_may_be_refused() {
        given(TAKEN_ON)
                .and(ITEM_ASKED)
                .when(new RefuseItemExtension(CASE, ITEM, "12th", "no", on("10-08")))
                .then(new ItemExtensionRefused(CASE, ITEM, "12th", "no", on("10-08")));
    }

    @Test
    void an_item_handed_in_needs_no_more_time() {
        given(HANDED_IN).when(askForItem(on("09-25"), on("11-10"))).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void an_item_is_handed_in_while_a_request_waits() {
        given(TAKEN_ON)
                .and(ITEM_ASKED)
                .when(new SubmitItemResult(CASE, ITEM, "bought bins", "enough now", List.of(FILE), on("09-29")))
                .then(result(1, on("09-29")));
    }

    private static RequestExtension ask(LocalDate day, LocalDate proposed) {
        return new RequestExtension(CASE, "much", proposed, day);
    }

    private static GrantExtension grant(@Nullable LocalDate dueOn) {
        return new GrantExtension(CASE, "12th", "yes", dueOn, on("10-08"));
    }

    private static RequestItemExtension askForItem(LocalDate day, LocalDate proposed) {
        return new RequestItemExtension(CASE, ITEM, "much", proposed, day);
    }

    private static GrantItemExtension grantForItem(@Nullable LocalDate dueOn) {
        return new GrantItemExtension(CASE, ITEM, "12th", "yes", dueOn, on("10-08"));
    }
}
