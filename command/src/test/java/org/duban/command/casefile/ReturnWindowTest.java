package org.duban.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import java.util.Map;
import org.duban.command.Actor;
import org.duban.command.CommonRule;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.RefuseReturn;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.duty.DeadlineEvent.Cause;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.junit.jupiter.api.Test;

/** An item was assigned on 06-09, before the calendar was published; the window then seemed to end on 06-19. */
class ReturnWindowTest {

    private static final Deadline WINDOW = RULES.counted(HandlingTerm.ITEM_RETURN, day("06-09"));
    private static final ReturnItem ON_THE_LAST_DAY = new ReturnItem(CASE, BINS, "not ours", day("06-20"));

    @Test
    void the_time_to_return_an_item_is_counted_again_once_the_calendar_is_published() {
        sweep(assigned())
                .then(new ReturnWindowRecomputed(
                        CASE, BINS, Cause.CALENDAR_PUBLISHED, provisional(), WINDOW, day("06-15")));
        assertThat(sweep(swept()).events()).isEmpty();
    }

    @Test
    void the_item_may_be_returned_until_the_day_counted_then() {
        assigned().when(ON_THE_LAST_DAY).thenRefused(HandlingRule.RETURN_WINDOW_OVER);
        swept().when(ON_THE_LAST_DAY).the(ItemReturned.class);
    }

    @Test
    void it_is_counted_again_while_a_return_waits_for_its_answer() {
        Scenario returned = assigned().and(new ReturnItem(CASE, BINS, "not ours", day("06-12")));
        sweep(returned).the(ReturnWindowRecomputed.class);
        returned.recorded(sweep(returned).events(), Actor.SYSTEM)
                .and(new RefuseReturn(CASE, BINS, "yours", day("06-16")))
                .when(new ReturnItem(CASE, BINS, "really not", day("06-20")))
                .the(ItemReturned.class);
    }

    @Test
    void what_a_unit_has_taken_on_has_no_such_time_any_more() {
        Scenario taken = assigned().and(new AcknowledgeItem(CASE, BINS, day("06-12")));
        assertThat(sweep(taken).events()).isEmpty();
    }

    @Test
    void nobody_corrects_what_duban_counted() {
        Scenario swept = swept();
        swept.today(day("12-31"))
                .when(correct(swept.id(ReturnWindowRecomputed.class), Map.of("occurredOn", "2023-06-14")))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    private static Scenario assigned() {
        Scenario ready = after(before(AssignItem.class)).today(day("06-20"));
        Event assigned = new ItemAssigned(
                CASE,
                BINS,
                Town.GREENING,
                List.of(),
                List.of(),
                null,
                RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07")),
                provisional(),
                day("06-09"));
        return ready.recorded(List.of(assigned), Town.OFFICE);
    }

    private static Scenario swept() {
        Scenario assigned = assigned();
        return assigned.recorded(sweep(assigned).events(), Actor.SYSTEM);
    }

    private static Outcome sweep(Scenario scenario) {
        return scenario.by(Actor.SYSTEM).today(day("06-15")).when(new SweepDeadlines(STREAM, day("06-15")));
    }

    private static Deadline provisional() {
        return new Deadline(
                Deadline.Kind.PROVISIONAL,
                day("06-19"),
                WINDOW.ruleId(),
                WINDOW.version(),
                WINDOW.source(),
                WINDOW.article(),
                WINDOW.status(),
                WINDOW.trigger(),
                WINDOW.offset(),
                day("06-19"),
                WINDOW.derivation());
    }
}
