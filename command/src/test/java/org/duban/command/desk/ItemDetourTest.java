package org.duban.command.desk;

import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Rule;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.ItemCommand.ResumeItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemDetourTest {

    private static final ItemDeferred DEFERRED = new ItemDeferred(
            CASE,
            ITEM,
            "11th",
            "a building is needed",
            Scenario.RULES.decided(Term.LONG_TERM_REVIEW, on("09-20"), on("12-20")),
            on("09-20"));
    private static final DeferItem DEFER = defer(on("12-20"));

    static Stream<List<CaseEvent>> open() {
        return Stream.of(
                GIVEN,
                plus(GIVEN, new ItemReturned(CASE, ITEM, "not ours", on("07-20"))),
                TAKEN_ON,
                plus(
                        HANDED_IN,
                        new ItemRejected(CASE, ITEM, "bad", counted(Term.ITEM_REWORK, on("09-08")), on("09-08"))));
    }

    static Stream<List<CaseEvent>> notOwed() {
        return Stream.of(SENT, HANDED_IN, FOUND_GOOD, STRUCK_OFF, plus(TAKEN_ON, DEFERRED));
    }

    @ParameterizedTest
    @MethodSource("open")
    void an_open_item_may_become_a_long_term_one(List<CaseEvent> past) {
        given(past).when(DEFER).then(DEFERRED);
    }

    @ParameterizedTest
    @MethodSource("notOwed")
    void an_item_nobody_owes_a_result_of_is_not_deferred(List<CaseEvent> past) {
        given(past).when(DEFER).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void a_long_term_item_is_not_reviewed_before_it_is_one() {
        given(TAKEN_ON).when(defer(on("09-19"))).thenRefused(Rule.DUE_BEFORE_STEP);
    }

    @Test
    void a_long_term_item_is_resumed_with_a_last_day() {
        given(TAKEN_ON)
                .and(DEFERRED)
                .when(resume(on("12-29")))
                .then(new ItemResumed(
                        CASE,
                        ITEM,
                        "the building stands",
                        Scenario.RULES.decided(Term.ITEM_DUE, on("12-01"), on("12-29")),
                        on("12-01")));
    }

    @Test
    void a_resumed_item_is_not_due_before_it_is_resumed() {
        given(TAKEN_ON).and(DEFERRED).when(resume(on("11-30"))).thenRefused(Rule.DUE_BEFORE_STEP);
    }

    @Test
    void only_a_long_term_item_is_resumed() {
        given(TAKEN_ON).when(resume(on("12-29"))).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void no_result_is_submitted_while_an_item_is_a_long_term_one() {
        given(TAKEN_ON)
                .and(DEFERRED)
                .when(new SubmitItemResult(CASE, ITEM, "m", "r", List.of(FILE), on("10-01")))
                .thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void an_identified_item_is_merged_into_the_one_it_repeats() {
        given(INSPECTED).and(identified(OTHER)).when(merge(OTHER, ITEM)).then(merged());
    }

    @Test
    void an_assigned_item_may_still_be_merged() {
        given(GIVEN)
                .and(identified(OTHER), assigned(OTHER))
                .when(merge(OTHER, ITEM))
                .then(merged());
    }

    @Test
    void an_item_taken_on_is_not_merged() {
        given(TAKEN_ON).and(identified(OTHER)).when(merge(ITEM, OTHER)).thenRefused(Rule.ITEM_STATE);
    }

    @Test
    void an_item_is_merged_into_one_that_is_there() {
        given(INSPECTED).when(merge(ITEM, OTHER)).thenRefused(Rule.ITEM_UNKNOWN);
    }

    @Test
    void an_item_is_not_merged_into_a_closed_one() {
        given(STRUCK_OFF).and(identified(OTHER)).when(merge(OTHER, ITEM)).thenRefused(Rule.MERGE_TARGET_NOT_OPEN);
    }

    @Test
    void an_item_is_not_merged_into_itself() {
        given(INSPECTED).when(merge(ITEM, ITEM)).thenRefused(Rule.MERGE_TARGET_NOT_OPEN);
    }

    @Test
    void a_merged_item_takes_no_other_in() {
        given(INSPECTED)
                .and(identified(OTHER), merged())
                .when(merge(ITEM, OTHER))
                .thenRefused(Rule.MERGE_TARGET_NOT_OPEN);
    }

    @Test
    void a_merged_item_is_at_its_end() {
        given(INSPECTED).and(identified(OTHER), merged()).when(merge(OTHER, ITEM)).thenRefused(Rule.ITEM_STATE);
    }

    private static DeferItem defer(LocalDate reviewOn) {
        return new DeferItem(CASE, ITEM, "11th", "a building is needed", reviewOn, on("09-20"));
    }

    private static ResumeItem resume(LocalDate dueOn) {
        return new ResumeItem(CASE, ITEM, "the building stands", dueOn, on("12-01"));
    }

    private static MergeItem merge(ItemId itemId, ItemId into) {
        return new MergeItem(CASE, itemId, into, "the same", on("07-14"));
    }

    private static ItemMergedInto merged() {
        return new ItemMergedInto(CASE, OTHER, ITEM, "the same", on("07-14"));
    }
}
