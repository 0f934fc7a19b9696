package org.duban.command.desk;

import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Rule;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.lawinspection.PreparationCommand.FormInspectionGroup;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final AdoptInspectionPlan ADOPT = adopt(on("04-03"), on("04-28"));

    @Test
    void an_inspection_on_the_yearly_plan_opens_a_case() {
        given().when(open(Linkage.NONE, null, null, Town.ENVIRONMENT.unitId())).then(OPENED);
    }

    @Test
    void a_linked_inspection_names_the_other_congress() {
        given().when(open(Linkage.LINKED, "the municipal congress", null, Town.ENVIRONMENT.unitId()))
                .then(opened(Linkage.LINKED, Secrecy.PUBLIC));
    }

    @Test
    void a_case_is_not_opened_twice() {
        given(OPENED)
                .when(open(Linkage.NONE, null, null, Town.ENVIRONMENT.unitId()))
                .thenRefused(Rule.CASE_ALREADY_OPEN);
    }

    @Test
    void a_district_delegates_no_inspection_downward() {
        given().when(open(Linkage.NONE, null, "a town", Town.ENVIRONMENT.unitId()))
                .thenRefused(Rule.DELEGATED_DOWNWARD);
    }

    @Test
    void a_linked_inspection_without_the_other_congress_is_refused() {
        given().when(open(Linkage.JOINT, null, null, Town.ENVIRONMENT.unitId()))
                .thenRefused(Rule.LINKED_CONGRESS_MISSING);
    }

    @Test
    void only_a_committee_takes_charge_of_a_case() {
        given().when(Town.CLERK, open(Linkage.NONE, null, null, Town.GREENING.unitId()))
                .thenRefused(Rule.UNIT_UNKNOWN);
    }

    @Test
    void the_chairpersons_meeting_adopts_the_plan() {
        given(OPENED).when(ADOPT).then(ADOPTED);
    }

    @Test
    void a_plan_is_adopted_once() {
        given(OPENED, ADOPTED).when(ADOPT).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_plan_does_not_end_before_it_starts() {
        given(OPENED).when(adopt(on("04-03"), on("04-02"))).thenRefused(Rule.PERIOD_REVERSED);
    }

    @Test
    void nothing_is_planned_for_a_case_never_opened() {
        given().when(ADOPT).thenRefused(Rule.CASE_UNKNOWN);
    }

    @Test
    void a_group_is_formed_from_the_circles_of_the_law() {
        given(OPENED, ADOPTED).when(form(LEADER)).then(FORMED);
    }

    @Test
    void no_group_is_formed_without_a_plan() {
        given(OPENED).when(form(LEADER)).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void staff_of_the_inspected_organ_do_not_lead_the_group() {
        given(OPENED, ADOPTED).when(form(employed(Town.HOUSING.unitId()))).thenRefused(Rule.MEMBER_OF_INSPECTED_ORGAN);
    }

    @Test
    void staff_of_the_inspected_organ_do_not_join_the_group() {
        given(OPENED, ADOPTED)
                .when(new FormInspectionGroup(CASE, LEADER, List.of(employed(Town.HOUSING.unitId())), on("03-10")))
                .thenRefused(Rule.MEMBER_OF_INSPECTED_ORGAN);
    }

    @Test
    void staff_of_another_organ_may_join_the_group() {
        given(OPENED, ADOPTED)
                .when(form(employed(Town.COURT.unitId())))
                .only(GroupFormed.class);
    }

    @Test
    void an_employer_is_on_the_register() {
        given(OPENED, ADOPTED).when(form(employed(new UnitId("nowhere")))).thenRefused(Rule.UNIT_UNKNOWN);
    }

    @Test
    void the_organ_is_told_once_the_group_is_formed() {
        given(OPENED, ADOPTED, FORMED).when(tell(null)).then(NOTIFIED);
    }

    @Test
    void the_organ_is_not_told_before_the_group_is_formed() {
        given(OPENED, ADOPTED).when(tell(null)).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void a_self_check_may_be_due_on_the_day_of_the_notice() {
        given(OPENED, ADOPTED, FORMED)
                .when(tell(on("03-20")))
                .then(new InspectedOrganNotified(CASE, "no. 7", on("03-20"), on("03-20")));
    }

    @Test
    void a_self_check_is_not_due_before_the_notice() {
        given(OPENED, ADOPTED, FORMED).when(tell(on("03-19"))).thenRefused(Rule.DUE_BEFORE_STEP);
    }

    private static OpenLawInspection open(
            Linkage linkage, @Nullable String linkedWith, @Nullable String delegatedTo, UnitId committee) {
        return new OpenLawInspection(
                CASE,
                OPENED.title(),
                OPENED.subject(),
                OPENED.subjectKind(),
                OPENED.organ(),
                committee,
                linkage,
                linkedWith,
                delegatedTo,
                Secrecy.PUBLIC,
                OPENED.occurredOn());
    }

    private static AdoptInspectionPlan adopt(LocalDate from, LocalDate to) {
        return new AdoptInspectionPlan(
                CASE, "8th", "sorting", "on site", from, to, List.of("one group"), on("03-06"));
    }

    private static FormInspectionGroup form(GroupMember leader) {
        return new FormInspectionGroup(CASE, leader, List.of(), on("03-10"));
    }

    private static GroupMember employed(UnitId employer) {
        return new GroupMember("Wang", Circle.DEPUTY, employer);
    }

    private static NotifyInspectedOrgan tell(@Nullable LocalDate selfCheckBy) {
        return new NotifyInspectedOrgan(CASE, "no. 7", selfCheckBy, on("03-20"));
    }
}
