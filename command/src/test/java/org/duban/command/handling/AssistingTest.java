package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.reassign;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.assisted;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;

import java.util.List;
import org.duban.command.CommonRule;
import org.duban.command.duty.DutyRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.AssistingDay;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.ItemCommand.SendAssistingOpinion;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.AssistingOpinionSent;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.junit.jupiter.api.Test;

/** Units that assist with an item and owe their opinion by a day of their own; the item is the letter's, due 09-07. */
class AssistingTest {

    private static final DutyId OPINION = HandlingDuty.ASSISTING_OPINION.of(BINS, Town.HOUSING);
    private static final Deadline BY = RULES.decided(HandlingTerm.ASSISTING_OPINION, day("06-09"), day("07-10"));

    @Test
    void each_assisting_unit_owes_its_opinion_by_a_day_of_its_own() {
        ItemAssigned event = ready().when(asked("07-10")).the(ItemAssigned.class);

        assertThat(event.assistingTerms()).containsExactly(new AssistingTerm(Town.HOUSING, BY));
        assertThat(event.owing()).contains(new Owing.Opens(OPINION, BY, Responsible.unit(Town.HOUSING)));
        assertThat(asked().duties().owed(OPINION).due().dueOn()).isEqualTo(day("07-10"));
    }

    @Test
    void a_unit_that_is_given_no_day_owes_no_opinion_and_may_send_one() {
        Scenario free = ready().and(assign(BINS, Town.GREENING, null, Town.HOUSING));

        assertThat(free.duties().get(OPINION)).isEmpty();
        free.by(Town.department(Town.HOUSING)).when(send("06-20")).then(sent("06-20"));
    }

    @Test
    void the_opinion_meets_the_duty_of_its_unit_alone() {
        Scenario sent = asked().by(Town.department(Town.HOUSING)).and(send("07-12"));

        assertThat(sent.duties().known(OPINION).metOn()).isEqualTo(day("07-12"));
        assertThat(sent.duties().owed(HandlingDuty.RECTIFICATION_ITEM.of(BINS)).open())
                .isTrue();
        sent.when(send("07-13")).thenRefused(DutyRule.DUTY_MET);
    }

    @Test
    void only_a_unit_that_assists_sends_an_opinion() {
        asked().by(Town.department(Town.GREENING)).when(send("06-20")).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void a_unit_that_assists_does_nothing_else_with_the_item() {
        asked().by(Town.department(Town.HOUSING))
                .when(new AcknowledgeItem(CASE, BINS, day("06-12")))
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void no_opinion_is_due_before_the_item_is_given_nor_after_the_letters_last_day() {
        ready().when(asked("06-08")).thenRefused(CommonRule.DUE_BEFORE_STEP);
        ready().when(asked("09-08")).thenRefused(HandlingRule.ASSISTING_AFTER_LEAD);
        assertThat(ready().when(asked("09-07")).the(ItemAssigned.class).assistingTerms())
                .hasSize(1);
    }

    @Test
    void no_opinion_is_due_after_the_lead_units_result_that_it_goes_into() {
        ready().when(within("07-20", "07-21")).thenRefused(HandlingRule.ASSISTING_AFTER_LEAD);
        Scenario returned = ready().and(within("07-20", "07-20"), new ReturnItem(CASE, BINS, "not ours", day("06-12")));
        returned.when(again(List.of(new AssistingDay(Town.HOUSING, day("07-21")))))
                .thenRefused(HandlingRule.ASSISTING_AFTER_LEAD);
        assertThat(returned.when(again(List.of(new AssistingDay(Town.HOUSING, day("07-19")))))
                        .the(ItemReassigned.class)
                        .assistingTerms())
                .hasSize(1);
    }

    @Test
    void a_lead_unit_that_is_late_already_may_still_ask_for_opinions_within_the_letters_term() {
        Scenario late = ready().and(within("06-12", "06-12"), new ReturnItem(CASE, BINS, "not ours", day("06-12")));
        assertThat(late.when(again(List.of(new AssistingDay(Town.HOUSING, day("07-19")))))
                        .the(ItemReassigned.class)
                        .assistingTerms())
                .hasSize(1);
        late.when(again(List.of(new AssistingDay(Town.HOUSING, day("09-08")))))
                .thenRefused(HandlingRule.DUE_AFTER_LETTER);
    }

    @Test
    void more_time_for_the_lead_unit_leaves_the_others_theirs() {
        Scenario extended = asked().and(
                        new AcknowledgeItem(CASE, BINS, day("06-12")),
                        new RequestItemExtension(CASE, BINS, "rain", day("10-07"), day("07-01")),
                        new GrantItemExtension(CASE, BINS, Town.CHAIRS, "rain", null, day("07-03")));
        assertThat(extended.term(BINS).dueOn()).isEqualTo(day("10-07"));
        assertThat(extended.duties().owed(OPINION).due()).isEqualTo(BY);
    }

    @Test
    void no_opinion_is_sent_before_the_item_was_given() {
        asked().by(Town.department(Town.HOUSING)).when(send("06-08")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_unit_gets_one_day_only() {
        AssistingDay day = new AssistingDay(Town.HOUSING, day("07-10"));
        ready().when(new AssignItem(
                        CASE, BINS, Town.GREENING, List.of(Town.HOUSING), List.of(day, day), null, null, day("06-09")))
                .thenRefused(HandlingRule.UNIT_TWICE);
    }

    @Test
    void reassigning_the_item_ends_the_opinions_of_units_that_assist_no_more() {
        Scenario returned = asked().and(new ReturnItem(CASE, BINS, "not ours", day("06-12")));

        assertThat(returned.when(reassign(Town.HOUSING, "06-15"))
                        .the(ItemReassigned.class)
                        .ended())
                .containsExactly(OPINION);
        assertThat(returned.and(reassign(Town.HOUSING, "06-15"))
                        .duties()
                        .known(OPINION)
                        .open())
                .isFalse();
    }

    @Test
    void a_unit_that_goes_on_assisting_keeps_its_day_or_gets_another() {
        Scenario returned = asked().and(new ReturnItem(CASE, BINS, "not ours", day("06-12")));

        Scenario kept = returned.and(again(List.of()));
        assertThat(kept.duties().owed(OPINION).due()).isEqualTo(BY);

        Scenario moved = returned.and(again(List.of(new AssistingDay(Town.HOUSING, day("08-01")))));
        assertThat(moved.duties().owed(OPINION).due().dueOn()).isEqualTo(day("08-01"));
    }

    @Test
    void merging_the_item_ends_the_opinions_owed() {
        ItemIdentified other = new ItemIdentified(
                CASE, TRUCKS, "title", "problem", Category.PROBLEM, "source", null, null, null, day("03-21"));
        assertThat(asked().recorded(List.of(other), Town.COMMITTEE)
                        .when(new MergeItem(CASE, BINS, TRUCKS, "same", day("06-13")))
                        .the(ItemMergedInto.class)
                        .ended())
                .containsExactly(OPINION);
    }

    @Test
    void closing_the_item_ends_the_opinions_owed_and_comes_after_those_sent() {
        Scenario accepted = asked().and(
                        new AcknowledgeItem(CASE, BINS, day("06-12")),
                        result(BINS, day("08-10")),
                        new AcceptItem(CASE, BINS, "good", day("08-20")));

        assertThat(accepted.when(close("08-25")).the(ItemClosed.class).ended()).containsExactly(OPINION);
        accepted.by(Town.department(Town.HOUSING))
                .and(send("08-24"))
                .by(Town.COMMITTEE)
                .when(close("08-23"))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    private static Scenario ready() {
        return after(before(AssignItem.class));
    }

    private static Scenario asked() {
        return ready().and(asked("07-10"));
    }

    private static AssignItem asked(String dueOn) {
        return assisted(Town.GREENING, Town.HOUSING, dueOn, Town.HOUSING);
    }

    private static AssignItem within(String lead, String opinion) {
        return new AssignItem(
                CASE,
                BINS,
                Town.GREENING,
                List.of(Town.HOUSING),
                List.of(new AssistingDay(Town.HOUSING, day(opinion))),
                null,
                day(lead),
                day("06-09"));
    }

    private static ReassignItem again(List<AssistingDay> days) {
        return new ReassignItem(CASE, BINS, Town.GREENING, List.of(Town.HOUSING), days, null, day("06-15"));
    }

    private static CloseItem close(String on) {
        return new CloseItem(CASE, BINS, "done", day(on));
    }

    private static SendAssistingOpinion send(String on) {
        return new SendAssistingOpinion(CASE, BINS, "opinion", day(on));
    }

    private static AssistingOpinionSent sent(String on) {
        return new AssistingOpinionSent(CASE, BINS, Town.HOUSING, "opinion", day(on));
    }
}
