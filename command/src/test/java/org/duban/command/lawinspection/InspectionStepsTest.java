package org.duban.command.lawinspection;

import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.LEADER;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.VISIT;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.finding;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.inspected;
import static org.duban.command.scenario.Story.open;
import static org.duban.command.scenario.Story.report;
import static org.duban.command.scenario.Story.told;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.lawinspection.FieldworkCommand.AssessByThirdParty;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.DoSpotCheck;
import org.duban.command.lawinspection.FieldworkCommand.DoSurvey;
import org.duban.command.lawinspection.FieldworkCommand.HearBriefing;
import org.duban.command.lawinspection.FieldworkCommand.HoldSymposium;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.FieldworkCommand.SubmitSelfCheck;
import org.duban.command.lawinspection.FieldworkCommand.TransferConcreteCase;
import org.duban.command.lawinspection.InspectionReportCommand.DecideNoDeliberation;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.InspectionReportCommand.PlaceReportOnAgenda;
import org.duban.command.lawinspection.InspectionReportCommand.ReportDelegatedResult;
import org.duban.command.lawinspection.InspectionReportCommand.ShareLinkedResult;
import org.duban.command.lawinspection.InspectionReportCommand.SubmitInspectionReport;
import org.duban.command.lawinspection.PreparationCommand.FormInspectionGroup;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.junit.jupiter.api.Test;

class InspectionStepsTest {

    private static final GroupMember OTHER = new GroupMember(Town.WANG, LEADER.circle(), null);

    @Test
    void a_case_begins_with_an_inspection_on_the_plan() {
        after().when(open(Linkage.JOINT, Secrecy.INTERNAL)).the(InspectionPlanned.class);
    }

    @Test
    void the_scheme_is_adopted() {
        after(open(Linkage.NONE, Secrecy.PUBLIC)).when(told().get(1)).the(PlanAdopted.class);
    }

    @Test
    void the_group_is_formed_under_a_scheme() {
        after(open(Linkage.NONE, Secrecy.PUBLIC))
                .when(new FormInspectionGroup(CASE, LEADER, List.of(), day("03-10")))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void the_group_is_formed() {
        after(before(FormInspectionGroup.class))
                .when(new FormInspectionGroup(CASE, LEADER, List.of(OTHER), day("03-10")))
                .then(new GroupFormed(CASE, LEADER, List.of(OTHER), day("03-10")));
    }

    @Test
    void whoever_leads_the_group_is_no_member_of_it_besides() {
        after(before(FormInspectionGroup.class))
                .when(new FormInspectionGroup(CASE, LEADER, List.of(LEADER), day("03-10")))
                .thenRefused(InspectionRule.GROUP_MEMBER_TWICE);
        after(before(FormInspectionGroup.class))
                .when(new FormInspectionGroup(CASE, LEADER, List.of(OTHER, OTHER), day("03-10")))
                .thenRefused(InspectionRule.GROUP_MEMBER_TWICE);
    }

    @Test
    void the_leader_may_not_work_for_the_inspected_organ_either() {
        after(before(FormInspectionGroup.class))
                .when(new FormInspectionGroup(
                        CASE, new GroupMember(Town.WANG, LEADER.circle(), Town.GOVERNMENT), List.of(), day("03-10")))
                .thenRefused(InspectionRule.MEMBER_OF_INSPECTED_ORGAN);
    }

    @Test
    void the_organ_is_told() {
        after(before(NotifyInspectedOrgan.class))
                .when(new NotifyInspectedOrgan(CASE, null, "1号", day("03-15"), day("03-15")))
                .then(new InspectedOrganNotified(
                        CASE,
                        SupervisedOrgan.GOVERNMENT,
                        "1号",
                        RULES.decided(InspectionTerm.SELF_CHECK, day("03-15"), day("03-15")),
                        day("03-15")));
    }

    @Test
    void nothing_is_inspected_before_the_organ_is_told() {
        after(before(NotifyInspectedOrgan.class))
                .when(new InspectSite(CASE, VISIT, List.of(), null, day("03-20")))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void nothing_is_found_before_the_organ_is_told() {
        after(before(NotifyInspectedOrgan.class))
                .when(identify(BINS, day("03-12")))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void a_finding_is_not_older_than_the_notice() {
        after(until(NotifyInspectedOrgan.class))
                .when(identify(BINS, day("03-14")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void the_organ_checks_itself() {
        onTheGround()
                .when(new SubmitSelfCheck(CASE, null, "s", day("03-16")))
                .then(new SelfCheckSubmitted(CASE, SupervisedOrgan.GOVERNMENT, "s", day("03-16")));
    }

    @Test
    void the_group_hears_a_briefing() {
        onTheGround()
                .when(new HearBriefing(CASE, VISIT, List.of(), day("03-20")))
                .then(new BriefingHeard(CASE, VISIT, day("03-20")));
    }

    @Test
    void what_the_group_finds_becomes_items() {
        onTheGround()
                .when(new InspectSite(CASE, VISIT, List.of(finding(BINS), finding(TRUCKS)), null, day("03-20")))
                .then(new SiteInspected(CASE, VISIT, day("03-20")), found(BINS), found(TRUCKS));
    }

    @Test
    void one_visit_does_not_find_an_item_twice() {
        onTheGround()
                .when(new InspectSite(CASE, VISIT, List.of(finding(BINS), finding(BINS)), null, day("03-20")))
                .thenRefused(HandlingRule.ITEM_EXISTS);
    }

    @Test
    void the_group_holds_a_symposium() {
        onTheGround()
                .when(new HoldSymposium(CASE, VISIT, List.of(), day("03-20")))
                .then(new SymposiumHeld(CASE, VISIT, day("03-20")));
    }

    @Test
    void the_group_does_a_survey() {
        onTheGround()
                .when(new DoSurvey(CASE, VISIT, 300, List.of(), day("03-20")))
                .then(new SurveyDone(CASE, VISIT, 300, day("03-20")));
    }

    @Test
    void the_group_checks_places_at_random() {
        onTheGround()
                .when(new DoSpotCheck(CASE, VISIT, List.of(), null, day("03-20")))
                .then(new SpotCheckDone(CASE, VISIT, day("03-20")));
    }

    @Test
    void a_third_party_assesses() {
        onTheGround()
                .when(new AssessByThirdParty(CASE, "院", VISIT, List.of(), day("03-20")))
                .then(new ThirdPartyAssessed(CASE, "院", VISIT, day("03-20")));
    }

    @Test
    void concrete_cases_are_passed_on() {
        onTheGround()
                .when(new TransferConcreteCase(CASE, "信", "信访办", day("03-20")))
                .then(new ConcreteCaseTransferred(CASE, "信", "信访办", day("03-20")));
    }

    @Test
    void fieldwork_does_not_end_before_anything_was_done() {
        onTheGround().when(new CloseFieldwork(CASE, day("04-28"))).thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void fieldwork_does_not_end_before_its_last_visit() {
        after(until(InspectSite.class))
                .when(new CloseFieldwork(CASE, day("03-19")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void the_end_of_the_fieldwork_starts_the_two_months_for_the_report() {
        after(before(CloseFieldwork.class))
                .when(new CloseFieldwork(CASE, day("04-28")))
                .then(new FieldworkClosed(
                        CASE,
                        Responsible.committee(Town.ENVIRONMENT),
                        RULES.counted(InspectionTerm.LEI_REPORT, day("04-28")),
                        day("04-28")));
    }

    @Test
    void a_visit_before_the_end_may_be_registered_after_it() {
        after(until(CloseFieldwork.class))
                .when(new InspectSite(CASE, VISIT, List.of(), null, day("04-28")))
                .then(new SiteInspected(CASE, VISIT, day("04-28")));
    }

    @Test
    void a_late_registered_visit_finds_nothing_new_once_the_report_is_in() {
        after(until(SubmitInspectionReport.class))
                .when(new InspectSite(CASE, VISIT, List.of(finding(TRUCKS)), null, day("04-20")))
                .thenRefused(CommonRule.FINDING_AFTER_REPORT);
    }

    @Test
    void the_report_is_submitted() {
        after(before(SubmitInspectionReport.class))
                .when(report("修法建议"))
                .then(new InspectionReportSubmitted(CASE, "e", List.of("p"), List.of("a"), "修法建议", null, day("05-15")));
    }

    @Test
    void a_report_without_advice_on_the_law_is_no_report() {
        after(before(SubmitInspectionReport.class))
                .when(report(" "))
                .thenRefused(InspectionRule.REPORT_WITHOUT_BOTH_PARTS);
    }

    @Test
    void the_report_is_placed_on_an_agenda() {
        submitted()
                .when(new PlaceReportOnAgenda(CASE, Town.CHAIRS, Town.session("05-25"), day("05-18")))
                .then(new ReportPlacedOnAgenda(CASE, Town.CHAIRS, Town.session("05-25"), day("05-18")));
    }

    @Test
    void the_meeting_may_decide_that_the_report_needs_no_deliberation() {
        submitted()
                .when(new DecideNoDeliberation(CASE, Town.CHAIRS, "r", day("05-18")))
                .then(new NoDeliberationDecided(CASE, Town.CHAIRS, "r", day("05-18")));
    }

    @Test
    void what_is_on_the_agenda_is_deliberated() {
        after(until(PlaceReportOnAgenda.class))
                .when(new DecideNoDeliberation(CASE, Town.CHAIRS, "r", day("05-19")))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_session_deliberates_and_the_committee_has_five_working_days_to_compile() {
        after(before(DeliberateInspectionReport.class))
                .when(new DeliberateInspectionReport(CASE, SESSION, List.of(Town.ZHANG), List.of("乙"), day("05-25")))
                .then(new InspectionReportDeliberated(
                        CASE,
                        SESSION,
                        List.of(Town.ZHANG),
                        List.of("乙"),
                        Responsible.committee(Town.ENVIRONMENT),
                        RULES.counted(HandlingTerm.OPINION_COMPILE, day("05-25")),
                        day("05-25")));
    }

    @Test
    void a_delegated_result_is_reported_up() {
        linked(Linkage.DELEGATED)
                .when(new ReportDelegatedResult(CASE, "市", "4号", day("05-20")))
                .then(new DelegatedResultReportedUp(CASE, "市", "4号", day("05-20")));
    }

    @Test
    void a_linked_result_is_shared() {
        linked(Linkage.LINKED)
                .when(new ShareLinkedResult(CASE, "市", "4号", day("05-20")))
                .then(new LinkedResultShared(CASE, "市", "4号", day("05-20")));
    }

    private static Scenario onTheGround() {
        return after(until(NotifyInspectedOrgan.class));
    }

    private static Scenario submitted() {
        return after(until(SubmitInspectionReport.class));
    }

    private static Scenario linked(Linkage linkage) {
        return after(inspected(open(linkage, Secrecy.PUBLIC)).subList(0, 7).toArray(Command[]::new));
    }

    private static ItemIdentified found(ItemId itemId) {
        return new ItemIdentified(
                CASE, itemId, "title", "problem", Category.PROBLEM, "SiteInspected", null, null, null, day("03-20"));
    }
}
