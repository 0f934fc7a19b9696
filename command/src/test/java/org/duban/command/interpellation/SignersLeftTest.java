package org.duban.command.interpellation;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.command.Command;
import org.duban.command.steps.FormStory;
import org.duban.events.Owing;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.interpellation.InterpellationDuty;
import org.duban.events.interpellation.InterpellationEvent.SignatureWithdrawn;
import org.junit.jupiter.api.Test;

/** An interpellation that fewer stand by than the law asks for is withdrawn, even after an answer was ordered. */
class SignersLeftTest {

    private static final FormStory ORDERED = FormStory.after("interpellation", "order-answer");
    private static final Command THIRD =
            ORDERED.like("withdraw-signature", "\"signer\": \"p-m3\", \"occurredOn\": \"2024-05-22\"");

    @Test
    void the_organ_owes_no_answer_once_too_few_are_left() {
        SignatureWithdrawn withdrawn = ORDERED.by("clerk").when(THIRD, SignatureWithdrawn.class);

        assertThat(withdrawn.owing())
                .containsExactly(new Owing.Ends(
                        InterpellationDuty.INTERPELLATION_REPLY.of(SupervisedOrgan.GOVERNMENT), Owing.Cause.CANCELLED));
    }

    @Test
    void a_signature_that_leaves_enough_ends_nothing() {
        FormStory filed = FormStory.after("interpellation", "file-interpellation");
        Command fourth = filed.like("withdraw-signature", "");

        assertThat(filed.by("clerk").when(fourth, SignatureWithdrawn.class).owing())
                .isEmpty();
    }

    @Test
    void no_answer_is_taken_and_the_case_ends_without_one() {
        FormStory left = ORDERED.and("clerk", THIRD);

        left.by("clerk")
                .refuses(left.like("record-interpellation-answer", ""), InterpellationRule.SIGNERS_LEFT_TOO_FEW);
        CaseClosed closed = left.by("committee")
                .when(
                        left.like("close-case", "\"conclusion\": \"联名不足，视为撤回\", \"occurredOn\": \"2024-05-23\""),
                        CaseClosed.class);
        assertThat(closed.lapsed()).isEmpty();
    }
}
