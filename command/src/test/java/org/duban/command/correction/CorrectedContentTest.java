package org.duban.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.until;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.HandlingRule;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.InspectionRule;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectedContentTest {

    static Stream<Arguments> content_no_command_could_have_led_to() {
        return Stream.of(
                Arguments.of(ItemResultSubmitted.class, "evidence", List.of(), CommonRule.EVIDENCE_MISSING),
                Arguments.of(
                        ItemResultSubmitted.class,
                        "evidence",
                        List.of(Map.of("sha256", "f".repeat(64), "name", "lost.jpg")),
                        CommonRule.EVIDENCE_UNKNOWN),
                Arguments.of(ItemAssigned.class, "leadUnit", Town.COURT.value(), HandlingRule.UNIT_OF_OTHER_ORGAN),
                Arguments.of(
                        ItemAssigned.class, "assistingUnits", List.of(Town.GREENING.value()), HandlingRule.UNIT_TWICE),
                Arguments.of(ItemAssigned.class, "assistingUnits", List.of("nowhere"), CommonRule.UNIT_UNKNOWN),
                Arguments.of(HandlingReportSubmitted.class, "items", List.of(), HandlingRule.REPORT_MISSES_ITEM),
                Arguments.of(OpinionsCompiled.class, "opinions", List.of(), HandlingRule.OPINION_COVERS_NOTHING),
                Arguments.of(
                        InspectionPlanned.class, "committee", Town.GREENING.value(), CommonRule.UNIT_OF_OTHER_KIND),
                Arguments.of(InspectionPlanned.class, "secrecy", "SECRET", CommonRule.SECRET_NOT_PUBLISHED),
                Arguments.of(PlanAdopted.class, "endsOn", "2022-01-01", CommonRule.PERIOD_REVERSED),
                Arguments.of(
                        InspectionReportSubmitted.class,
                        "problems",
                        List.of(),
                        InspectionRule.REPORT_WITHOUT_BOTH_PARTS),
                Arguments.of(
                        InspectionReportSubmitted.class, "legislativeAdvice", " ", CommonRule.CORRECTION_CLEARS_NEEDED),
                Arguments.of(OpinionLetterDelivered.class, "sentOn", "2023-01-01", CommonRule.BEFORE_PREVIOUS_STEP),
                Arguments.of(InspectionPlanned.class, "organs", List.of("COURT"), CommonRule.CORRECTION_OF_IDENTITY),
                Arguments.of(InspectionPlanned.class, "linkage", "DELEGATED", CommonRule.CORRECTION_OF_IDENTITY),
                Arguments.of(GroupFormed.class, "members", List.of(), CommonRule.CORRECTION_OF_IDENTITY));
    }

    @ParameterizedTest
    @MethodSource("content_no_command_could_have_led_to")
    void what_a_command_would_be_refused_for_is_no_correction(
            Class<? extends Event> type, String field, Object value, Rule rule) {
        Scenario closed = after(until(CloseCase.class));

        closed.when(correct(closed.id(type), Map.of(field, value))).thenRefused(rule);
    }

    @Test
    void what_a_command_has_to_say_is_not_corrected_to_nothing() {
        Scenario closed = after(until(CloseCase.class));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("title", null);

        closed.when(correct(closed.id(InspectionPlanned.class), nothing))
                .thenRefused(CommonRule.CORRECTION_CLEARS_NEEDED);
    }

    @Test
    void what_a_command_may_leave_out_may_be_corrected_to_nothing() {
        Scenario closed = after(until(CloseCase.class));
        String id = closed.id(ItemAssigned.class);
        Scenario named = closed.and(correct(id, Map.of("responsible", "王五")));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("responsible", null);

        ItemAssigned cleared = (ItemAssigned) named.when(correct(id, nobody).seeing(named.id(EventCorrected.class)))
                .the(EventCorrected.class)
                .corrected();
        assertThat(cleared.responsible()).isNull();
    }

    @Test
    void another_unit_of_the_organ_may_turn_out_to_have_had_the_item() {
        Scenario closed = after(until(CloseCase.class));

        closed.when(correct(closed.id(ItemAssigned.class), Map.of("leadUnit", Town.HOUSING.value())))
                .the(EventCorrected.class);
    }

    @Test
    void a_day_beyond_all_counting_is_refused_like_any_other() {
        Scenario closed = after(until(CloseFieldwork.class));

        closed.when(correct(closed.id(FieldworkClosed.class), Map.of("occurredOn", "+999999999-12-31")))
                .thenRefused(CommonRule.AFTER_RECORDING_DAY);
    }
}
