package org.duban.command.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.assigned;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.reassign;
import static org.duban.command.scenario.Acts.submitted;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.open;
import static org.duban.command.scenario.Story.until;
import static org.duban.command.unit.UnitRefusals.end;
import static org.duban.command.unit.UnitRefusals.merge;
import static org.duban.command.unit.UnitRefusals.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CommonRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.events.EventCorrected;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitEnded;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitMerged;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.events.unit.UnitEvent.UnitSplit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private static final LocalDate DAY = day("06-30");

    @Test
    void a_unit_keeps_its_id_under_another_name() {
        RenameUnit rename = new RenameUnit(Town.GREENING, "绿化和市容管理局", "reform", DAY);

        after().when(rename).then(new UnitRenamed(Town.GREENING, "绿化和市容管理局", "reform", DAY));
        assertThat(unit(after(rename), Town.GREENING).name()).isEqualTo("绿化和市容管理局");
    }

    @Test
    void a_unit_is_not_given_the_name_it_has() {
        RenameUnit rename = new RenameUnit(Town.GREENING, "n", "reform", DAY);

        after(rename).when(rename).thenRefused(CommonRule.CHANGES_NOTHING);
    }

    @Test
    void a_merger_is_on_record_with_both() {
        after().when(merge(Town.GREENING, Town.HOUSING))
                .then(
                        new UnitMerged(Town.GREENING, Town.HOUSING, "reform", DAY),
                        new PredecessorMerged(Town.HOUSING, Town.GREENING, DAY));
    }

    @Test
    void whoever_acts_for_the_successor_takes_on_what_was_the_predecessors() {
        Scenario merged = assigned().and(merge(Town.GREENING, Town.HOUSING));
        AcknowledgeItem acknowledge = new AcknowledgeItem(CASE, BINS, day("06-12"));

        merged.by(Town.HOUSING, Role.DEPARTMENT).when(acknowledge).the(ItemAcknowledged.class);
        merged.by(Town.MARKETS, Role.DEPARTMENT).when(acknowledge).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void a_predecessors_predecessors_go_over_with_it() {
        Scenario twice = after(merge(Town.GREENING, Town.HOUSING), merge(Town.HOUSING, Town.MARKETS));

        assertThat(unit(twice, Town.MARKETS).predecessors()).containsExactlyInAnyOrder(Town.GREENING, Town.HOUSING);
    }

    @Test
    void a_successor_does_not_review_what_a_predecessor_did() {
        submitted()
                .and(merge(Town.GREENING, Town.HOUSING))
                .by(Town.HOUSING, Role.COMMITTEE, Role.DIRECTOR)
                .when(new AcceptItem(CASE, BINS, "o", day("08-20")))
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"greening", "environment", "civil-bench", "government-office"})
    void a_unit_is_merged_only_into_another_one_of_its_kind_and_organ(String into) {
        after().when(merge(Town.GREENING, new UnitId(into))).thenRefused(UnitRule.UNITS_DIFFER);
    }

    @Test
    void nothing_is_merged_into_what_is_not_there() {
        after().when(merge(Town.GREENING, new UnitId("nowhere"))).thenRefused(CommonRule.UNIT_UNKNOWN);
        after(merge(Town.HOUSING, Town.MARKETS))
                .when(merge(Town.GREENING, Town.HOUSING))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void nothing_is_given_to_a_unit_that_is_no_more() {
        after(merge(Town.GREENING, Town.HOUSING))
                .and(before(AssignItem.class))
                .when(assign(BINS, Town.GREENING, null))
                .thenRefused(CommonRule.UNIT_OVER);
        after(end(Town.MARKETS))
                .and(before(AssignItem.class))
                .when(assign(BINS, Town.GREENING, null, Town.MARKETS))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void what_was_given_to_a_unit_before_it_was_no_more_may_still_be_corrected() {
        Scenario merged = assigned().and(merge(Town.GREENING, Town.HOUSING));

        merged.when(correct(merged.id(ItemAssigned.class), Map.of("responsible", "王五")))
                .the(EventCorrected.class);
    }

    @Test
    void the_case_of_a_committee_that_is_no_more_may_still_be_corrected() {
        Scenario merged = after(until(OpenLawInspection.class)).and(merge(Town.ENVIRONMENT, Town.FINANCE));

        merged.when(correct(merged.id(InspectionPlanned.class), Map.of("title", "检查")))
                .the(EventCorrected.class);
    }

    @Test
    void no_case_is_opened_for_a_committee_that_is_no_more() {
        after(merge(Town.ENVIRONMENT, Town.FINANCE))
                .by(Town.CLERK)
                .when(open(Linkage.NONE, Secrecy.PUBLIC))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void a_unit_is_split_once_it_owes_nothing() {
        assigned().when(split(Town.GREENING, Town.HOUSING, Town.MARKETS)).thenRefused(UnitRule.UNIT_STILL_OWES);
        after().when(split(Town.GREENING, Town.HOUSING, Town.MARKETS))
                .then(new UnitSplit(Town.GREENING, List.of(Town.HOUSING, Town.MARKETS), "reform", DAY));
    }

    @Test
    void a_unit_is_split_into_others_and_each_is_named_once() {
        after().when(split(Town.GREENING, Town.HOUSING, Town.HOUSING)).thenRefused(UnitRule.SPLIT_INTO_ONE);
        after().when(split(Town.GREENING, Town.HOUSING, Town.GREENING)).thenRefused(UnitRule.UNITS_DIFFER);
    }

    @Test
    void whoever_acts_for_the_successor_of_a_committee_works_on_its_cases() {
        after(until(InspectSite.class))
                .and(merge(Town.ENVIRONMENT, Town.FINANCE))
                .by(Town.FINANCE, Role.COMMITTEE)
                .when(new CloseFieldwork(CASE, day("04-28")))
                .the(FieldworkClosed.class);
    }

    @Test
    void a_unit_is_split_into_units_that_are_there() {
        after().when(split(Town.GREENING, Town.HOUSING, new UnitId("nowhere"))).thenRefused(CommonRule.UNIT_UNKNOWN);
        after(end(Town.MARKETS))
                .when(split(Town.GREENING, Town.HOUSING, Town.MARKETS))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void a_unit_ends_once_its_work_is_with_another() {
        Scenario returned = assigned().and(new ReturnItem(CASE, BINS, "not ours", day("06-12")));

        returned.when(end(Town.GREENING)).thenRefused(UnitRule.UNIT_STILL_OWES);
        returned.and(reassign(Town.HOUSING, "06-13"))
                .when(end(Town.GREENING))
                .then(new UnitEnded(Town.GREENING, "reform", DAY));
    }

    @Test
    void a_committee_does_not_end_while_it_owes_a_report() {
        after(until(CloseFieldwork.class)).when(end(Town.ENVIRONMENT)).thenRefused(UnitRule.UNIT_STILL_OWES);
    }

    @Test
    void the_last_office_of_an_organ_does_not_end_while_the_organ_owes() {
        UnitId second = new UnitId("second-office");
        Scenario owing = after(until(DeliverOpinionLetter.class));

        owing.when(end(Town.GOVERNMENT)).thenRefused(UnitRule.UNIT_STILL_OWES);
        owing.when(end(Town.COURT)).the(UnitEnded.class);
        owing.and(new RegisterUnit(second, "n", UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT, DAY))
                .when(end(Town.GOVERNMENT))
                .the(UnitEnded.class);
    }

    @Test
    void the_last_general_office_does_not_end_while_it_owes_in_a_case_or_for_a_meeting() {
        Scenario owing = after(until(ApproveOpinionLetter.class));

        owing.when(end(Town.GENERAL_OFFICE)).thenRefused(UnitRule.UNIT_STILL_OWES);
        after().when(end(Town.GENERAL_OFFICE)).thenRefused(UnitRule.UNIT_STILL_OWES);
        owing.and(new RegisterUnit(new UnitId("second"), "n", UnitKind.GENERAL_OFFICE, null, DAY))
                .when(end(Town.GENERAL_OFFICE))
                .the(UnitEnded.class);
    }

    @Test
    void a_unit_says_whether_another_has_its_work_now() {
        assertThat(unit(after(merge(Town.GREENING, Town.HOUSING)), Town.GREENING)
                        .succession())
                .isEqualTo(new Unit.Succession(DAY, List.of(Town.HOUSING)));
        assertThat(unit(after(split(Town.GREENING, Town.HOUSING, Town.MARKETS)), Town.GREENING)
                        .succession())
                .isEqualTo(new Unit.Succession(DAY, List.of(Town.HOUSING, Town.MARKETS)));
        assertThat(unit(after(end(Town.GREENING)), Town.GREENING).succession())
                .isEqualTo(new Unit.Succession(DAY, List.of()));
        assertThat(unit(after(), Town.GREENING).succession()).isNull();
    }

    @Test
    void a_successor_does_not_end_while_it_owes_what_a_predecessor_owed() {
        assigned()
                .and(merge(Town.GREENING, Town.HOUSING))
                .when(end(Town.HOUSING))
                .thenRefused(UnitRule.UNIT_STILL_OWES);
    }

    @Test
    void what_is_no_more_is_not_renamed_either() {
        after(end(Town.MARKETS))
                .when(new RenameUnit(Town.MARKETS, "n", "r", DAY))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void only_a_unit_of_an_organ_has_an_organ() {
        after().when(new RegisterUnit(new UnitId("new"), "n", UnitKind.COMMITTEE, SupervisedOrgan.COURT, DAY))
                .thenRefused(UnitRule.ORGAN_OF_UNIT);
    }

    private static Unit unit(Scenario scenario, UnitId id) {
        return scenario.entry(Units.REGISTER, id.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment", "civil-bench", "government-office"})
    void a_unit_is_split_only_into_others_of_its_kind_and_organ(String into) {
        after().when(split(Town.GREENING, Town.HOUSING, new UnitId(into))).thenRefused(UnitRule.UNITS_DIFFER);
    }

    @Test
    void a_part_is_named_once() {
        after().when(split(Town.GREENING, Town.HOUSING, Town.MARKETS, Town.HOUSING))
                .thenRefused(UnitRule.SPLIT_INTO_ONE);
    }

    @Test
    void nothing_happens_to_a_unit_before_it_was_registered() {
        LocalDate before = LocalDate.of(1990, 1, 1);

        after().when(new RenameUnit(Town.GREENING, "n", "r", before)).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        after().when(new EndUnit(Town.MARKETS, "r", before)).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        after().when(new MergeUnit(Town.GREENING, Town.HOUSING, "r", before))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }
}
