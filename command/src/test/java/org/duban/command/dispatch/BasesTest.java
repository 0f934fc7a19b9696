package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.casefile.CaseState;
import org.duban.command.casefile.OtherForm;
import org.duban.command.duty.Duties;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.command.stream.StreamState;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.junit.jupiter.api.Test;

/** What a command or a refusal rests on: its own provisions, unless the case's form names others. */
class BasesTest {

    private static final StreamState<CaseState> OF_OTHER_FORM =
            new StreamState<>(new CaseState(new OtherForm(), new OtherForm.Progress(), Handling.NONE), Duties.NONE);
    private static final StreamState<?> OF_LAW_INSPECTION =
            after(Story.until(OpenLawInspection.class)).state();
    private static final DeliverOpinionLetter DELIVER =
            new DeliverOpinionLetter(CASE, null, "2号", day("06-05"), List.of(), null, null, day("06-07"));

    @Test
    void a_form_may_name_other_provisions_for_a_shared_command_and_for_a_refusal() {
        assertThat(CommandProcessor.basis(DELIVER, OF_OTHER_FORM)).isEqualTo("ZJ-Sup §43");
        assertThat(CommandProcessor.basis(new CommandRefused(CommonRule.WRONG_FORM), DELIVER, OF_OTHER_FORM))
                .isEqualTo("ZJ-Rules §29");
    }

    @Test
    void where_it_names_none_they_rest_on_their_own() {
        assertThat(CommandProcessor.basis(DELIVER, OF_LAW_INSPECTION)).isEqualTo("S24 §37; SH-Rules §26");
        assertThat(CommandProcessor.basis(new CommandRefused(CommonRule.WRONG_FORM), DELIVER, OF_LAW_INSPECTION))
                .isEqualTo("DD");
        assertThat(CommandProcessor.basis(new CommandRefused(HandlingRule.CASE_CLOSED), DELIVER, OF_OTHER_FORM))
                .isEqualTo("DD");
    }

    @Test
    void a_register_has_no_form() {
        RenameUnit rename = new RenameUnit(Town.GREENING, "n", "r", day("05-01"));

        assertThat(CommandProcessor.basis(rename, StreamState.empty())).isEqualTo("DD");
    }
}
