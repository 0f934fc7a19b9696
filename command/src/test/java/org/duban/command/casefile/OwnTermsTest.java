package org.duban.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.VotePolicy;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.scenario.Acts;
import org.duban.command.scenario.Town;
import org.duban.events.Event;
import org.duban.events.Sealed;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.junit.jupiter.api.Test;

/** A form that is no law inspection: it has terms of its own and takes part in few of the shared processes. */
class OwnTermsTest {

    private static final OtherForm FORM = new OtherForm();
    private static final Handling APPROVED =
            after(before(DeliverOpinionLetter.class)).handling();

    @Test
    void a_form_may_have_a_rule_in_place_of_a_shared_one() {
        DeliverOpinionLetter deliver =
                new DeliverOpinionLetter(CASE, null, "2号", day("06-05"), List.of(), null, null, day("06-07"));

        assertThat(decided(deliver))
                .singleElement()
                .satisfies(event -> assertThat(((OpinionLetterDelivered) event).handleBy())
                        .isEqualTo(RULES.counted(HandlingTerm.DISSATISFIED_REDO, day("06-07"))));
    }

    @Test
    void what_a_form_takes_no_part_in_is_not_asked_of_it() {
        assertThatThrownBy(() -> decided(Acts.session("09-28", "07-03")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CommonRule.WRONG_FORM));
    }

    @Test
    void another_forms_commands_are_not_asked_of_it() {
        assertThatThrownBy(() -> decided(new CloseFieldwork(CASE, day("06-07"))))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CommonRule.WRONG_FORM));
    }

    private static List<? extends Event> decided(Command command) {
        CaseState state = new CaseState(FORM, new OtherForm.Progress(), APPROVED);
        Context context = new Context(
                RULES,
                VotePolicy.SHIQUAN,
                after().records(),
                sha256 -> true,
                (person, text) -> new Sealed(text),
                ParkedNotices.NONE,
                Town.CLERK,
                day("12-31"));
        return CaseRules.RULES.decide(command, state, context);
    }
}
