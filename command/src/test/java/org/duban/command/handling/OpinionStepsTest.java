package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.compile;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.finding;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.command.CommonRule;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.events.EventCorrected;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionStepsTest {

    private static final OpinionId O1 = new OpinionId("o1");
    private static final OpinionId O2 = new OpinionId("o2");

    @Test
    void opinions_cover_items_or_create_them() {
        after(before(CompileOpinions.class))
                .when(compile(point(O1, List.of(BINS)), new OpinionPoint(O2, "车", List.of(), finding(TRUCKS), null)))
                .then(
                        new ItemIdentified(
                                CASE,
                                TRUCKS,
                                "title",
                                "problem",
                                Category.PROBLEM,
                                "车",
                                null,
                                null,
                                null,
                                day("05-29")),
                        new OpinionsCompiled(
                                CASE,
                                "e",
                                List.of(),
                                List.of(),
                                List.of(
                                        new OpinionItem(O1, "意见", List.of(BINS), null),
                                        new OpinionItem(O2, "车", List.of(TRUCKS), null)),
                                day("05-29")));
    }

    @Test
    void opinions_wait_for_the_deliberation() {
        after(before(DeliberateInspectionReport.class))
                .when(compile(point(O1, List.of(BINS))))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void opinions_are_compiled_once() {
        after(until(CompileOpinions.class))
                .when(compile(point(O1, List.of(BINS))))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void an_opinion_that_covers_nothing_is_refused() {
        after(before(CompileOpinions.class))
                .when(compile(point(O1, List.of(BINS)), point(O2, List.of())))
                .thenRefused(HandlingRule.OPINION_COVERS_NOTHING);
    }

    @Test
    void two_opinions_do_not_create_the_same_item() {
        OpinionPoint creating = new OpinionPoint(O1, "车", List.of(), finding(TRUCKS), null);

        after(before(CompileOpinions.class)).when(compile(creating, creating)).thenRefused(HandlingRule.ITEM_EXISTS);
    }

    @Test
    void the_letter_is_approved_and_to_be_delivered_within_a_week() {
        after(before(ApproveOpinionLetter.class))
                .when(new ApproveOpinionLetter(CASE, Town.CHAIRS, "李四", day("06-02")))
                .then(new OpinionLetterApproved(
                        CASE,
                        Town.CHAIRS,
                        "李四",
                        List.of(SupervisedOrgan.GOVERNMENT),
                        RULES.counted(HandlingTerm.OPINION_DELIVER, day("06-02")),
                        day("06-02")));
    }

    @Test
    void a_letter_is_not_delivered_unapproved() {
        after(before(ApproveOpinionLetter.class))
                .when(deliver("06-05", "06-07"))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void a_letter_is_not_sent_before_it_is_approved() {
        approved().when(deliver("06-01", "06-07")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_letter_is_not_received_before_it_is_sent() {
        approved().when(deliver("06-05", "06-04")).thenRefused(CommonRule.NAMED_DAY_AFTER_STEP);
    }

    @Test
    void the_organs_term_runs_from_the_receipt() {
        approved().when(deliver("06-05", "06-07")).then(delivered("06-05", false, day("06-07")));
    }

    @ParameterizedTest
    @CsvSource({"06-05, 06-09", "06-21, 07-10"})
    void a_receipt_counts_however_late_it_is(String sent, String received) {
        approved().when(deliver(sent, received)).then(delivered(sent, false, day(received)));
    }

    @ParameterizedTest
    @CsvSource({"06-05, 06-08, 06-08", "06-05, 06-20, 06-08", "06-21, 07-10, 06-27"})
    void without_a_receipt_the_letter_is_deemed_received_on_the_third_working_day(
            String sent, String recorded, String counted) {
        approved().when(unreceipted(sent, recorded)).then(delivered(sent, true, day(counted)));
    }

    @Test
    void it_is_not_deemed_received_while_a_receipt_may_still_come() {
        approved().when(unreceipted("06-05", "06-07")).thenRefused(HandlingRule.RECEIPT_AWAITED);
    }

    @Test
    void a_receipt_that_comes_later_takes_the_place_of_the_deemed_one_and_every_term_is_counted_anew() {
        Scenario deemed = approved().and(unreceipted("06-05", "06-20")).and(Story.assign(BINS, Town.GREENING, null));
        Scenario received = deemed.and(deliver("06-05", "06-09"));

        assertThat(Corrections.applied(received.history()))
                .extracting(RecordedEvent::event)
                .filteredOn(OpinionLetterDelivered.class::isInstance)
                .containsExactly(delivered("06-05", false, day("06-09")));
        assertThat(due(deemed)).hasValue(day("09-08"));
        assertThat(due(received)).hasValue(day("09-11"));
        assertThat(received.history())
                .extracting(RecordedEvent::event)
                .as("history says so")
                .anyMatch(EventCorrected.class::isInstance);
        received.when(deliver("06-05", "06-10")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    private static Optional<LocalDate> due(Scenario scenario) {
        return Optional.ofNullable(scenario.duties()
                .known(HandlingDuty.RECTIFICATION_ITEM.of(BINS))
                .due()
                .dueOn());
    }

    private static DeliverOpinionLetter unreceipted(String sent, String recorded) {
        return new DeliverOpinionLetter(CASE, null, "2号", day(sent), List.of(), "收件人未寄回", null, day(recorded));
    }

    private static Scenario approved() {
        return after(before(DeliverOpinionLetter.class));
    }

    private static OpinionPoint point(OpinionId id, List<ItemId> covers) {
        return new OpinionPoint(id, "意见", covers, null, null);
    }

    private static DeliverOpinionLetter deliver(String sent, String received) {
        return new DeliverOpinionLetter(CASE, null, "2号", day(sent), List.of(), null, null, day(received));
    }

    private static OpinionLetterDelivered delivered(String sent, boolean deemed, LocalDate on) {
        return new OpinionLetterDelivered(
                CASE,
                SupervisedOrgan.GOVERNMENT,
                "2号",
                day(sent),
                deemed,
                List.of(),
                List.of(BINS),
                RULES.counted(HandlingTerm.ITEM_ASSIGN, on),
                RULES.counted(HandlingTerm.OPINION_HANDLE, on),
                null,
                on);
    }
}
