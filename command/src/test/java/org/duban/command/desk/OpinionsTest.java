package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Rule;
import org.duban.command.handling.Finding;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.events.OpinionId;
import org.duban.events.Role;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    private static final Finding SMELL = new Finding(OTHER, "smell", "bad", Category.PROBLEM, null);
    private static final ApproveOpinionLetter APPROVE = new ApproveOpinionLetter(CASE, "10th", "Lu", on("07-06"));

    @Test
    void opinions_name_the_items_they_cover() {
        given(HEARD)
                .when(compile(new OpinionPoint(POINT, "bins", List.of(ITEM), null)))
                .then(COMPILED);
    }

    @Test
    void an_opinion_may_create_its_item() {
        given(HEARD)
                .when(compile(new OpinionPoint(POINT, "smell", List.of(), SMELL)))
                .then(
                        new ItemIdentified(
                                CASE, OTHER, "smell", "bad", Category.PROBLEM, "smell", null, on("07-03")),
                        new OpinionsCompiled(
                                CASE,
                                "fair",
                                List.of(),
                                List.of(),
                                List.of(new OpinionItem(POINT, "smell", List.of(OTHER))),
                                on("07-03")));
    }

    @Test
    void an_opinion_about_nothing_is_refused() {
        given(HEARD)
                .when(compile(new OpinionPoint(POINT, "hm", List.of(), null)))
                .thenRefused(Rule.OPINION_COVERS_NOTHING);
    }

    @Test
    void there_is_at_least_one_opinion() {
        given(HEARD).when(compile()).thenRefused(Rule.OPINION_COVERS_NOTHING);
    }

    @Test
    void opinions_are_not_compiled_before_the_session() {
        given(REPORT_IN)
                .when(compile(new OpinionPoint(POINT, "bins", List.of(ITEM), null)))
                .thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void opinions_are_compiled_once() {
        given(WRITTEN)
                .when(compile(new OpinionPoint(POINT, "bins", List.of(ITEM), null)))
                .thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void an_opinion_covers_items_that_exist() {
        given(HEARD)
                .when(compile(new OpinionPoint(POINT, "smell", List.of(OTHER), null)))
                .thenRefused(Rule.ITEM_UNKNOWN);
    }

    @Test
    void two_opinions_do_not_create_the_same_item() {
        given(HEARD)
                .when(compile(
                        new OpinionPoint(POINT, "smell", List.of(), SMELL),
                        new OpinionPoint(new OpinionId("two"), "smell", List.of(), SMELL)))
                .thenRefused(Rule.ITEM_EXISTS);
    }

    @Test
    void the_chairpersons_meeting_approves_the_letter() {
        given(WRITTEN).when(APPROVE).then(APPROVED);
    }

    @Test
    void there_is_no_letter_to_approve_before_the_opinions() {
        given(HEARD).when(APPROVE).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void a_letter_is_approved_once() {
        given(WRITTEN).and(APPROVED).when(APPROVE).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void who_compiled_the_opinions_does_not_approve_them() {
        given(HEARD)
                .and("both", COMPILED)
                .when(Town.actor("both", Town.ENVIRONMENT, Role.COMMITTEE, Role.DIRECTOR), APPROVE)
                .thenRefused(Rule.DRAFTER_APPROVES);
    }

    @Test
    void the_day_of_receipt_starts_three_months() {
        given(WRITTEN)
                .and(APPROVED)
                .when(deliver(on("07-10"), on("07-10")))
                .then(DELIVERED);
    }

    @Test
    void a_receipt_on_the_third_working_day_is_recorded_as_it_was() {
        OpinionLetterDelivered delivered = given(WRITTEN)
                .and(APPROVED)
                .when(deliver(on("07-07"), on("07-12")))
                .only(OpinionLetterDelivered.class);

        assertThat(delivered.receiptDeemed()).isFalse();
        assertThat(delivered.occurredOn()).isEqualTo(on("07-12"));
    }

    @Test
    void a_later_receipt_is_deemed_to_be_on_the_third_working_day() {
        OpinionLetterDelivered delivered = given(WRITTEN)
                .and(APPROVED)
                .when(deliver(on("07-07"), on("07-13")))
                .only(OpinionLetterDelivered.class);

        assertThat(delivered.receiptDeemed()).isTrue();
        assertThat(delivered.occurredOn()).isEqualTo(on("07-12"));
        assertThat(delivered.handleBy().trigger()).isEqualTo(on("07-12"));
        assertThat(delivered.handleBy().dueOn()).isEqualTo(on("10-12"));
    }

    @Test
    void a_letter_is_not_sent_before_it_is_approved() {
        given(WRITTEN)
                .and(APPROVED)
                .when(deliver(on("07-05"), on("07-06")))
                .thenRefused(Rule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_letter_is_not_received_before_it_is_sent() {
        given(WRITTEN)
                .and(APPROVED)
                .when(deliver(on("07-10"), on("07-09")))
                .thenRefused(Rule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void an_unapproved_letter_is_not_delivered() {
        given(WRITTEN).when(deliver(on("07-10"), on("07-10"))).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void a_letter_is_delivered_once() {
        given(SENT).when(deliver(on("07-10"), on("07-10"))).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    private static CompileOpinions compile(OpinionPoint... points) {
        return new CompileOpinions(CASE, "fair", List.of(), List.of(), List.of(points), on("07-03"));
    }

    private static DeliverOpinionLetter deliver(LocalDate sentOn, LocalDate receivedOn) {
        return new DeliverOpinionLetter(CASE, "no. 9", sentOn, List.of(), receivedOn);
    }
}
