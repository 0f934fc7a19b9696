package org.duban.command.casefile;

import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.LEADER;
import static org.duban.command.scenario.Story.PAPERS;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.VISIT;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.compile;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.handled;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.inspected;
import static org.duban.command.scenario.Story.open;
import static org.duban.command.scenario.Story.report;
import static org.duban.command.scenario.Story.until;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.InspectionReportCommand.ReportDelegatedResult;
import org.duban.command.lawinspection.InspectionReportCommand.ShareLinkedResult;
import org.duban.command.lawinspection.InspectionReportCommand.SubmitInspectionReport;
import org.duban.command.lawinspection.InspectionRule;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.lawinspection.PreparationCommand.FormInspectionGroup;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.research.ResearchCommand.RecordFieldVisit;
import org.duban.command.research.ResearchCommand.StartResearch;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.events.research.ResearchEvent.VisitKind;
import org.jspecify.annotations.Nullable;

/** One refused command for each rule about a case as a whole. */
public final class CaseRefusals {

    private static final PersonId VOTER = new PersonId("voter");

    public static final Map<Rule, Supplier<Outcome>> ALL = new HashMap<>();

    static {
        ALL.put(CommonRule.ROLE_MISSING, () -> after().by(Town.OFFICE).when(open(Linkage.NONE, Secrecy.PUBLIC)));
        ALL.put(
                CommonRule.NOT_YOUR_UNIT,
                () -> after().by(Town.OTHER_COMMITTEE).when(open(Linkage.NONE, Secrecy.PUBLIC)));
        ALL.put(HandlingRule.DRAFTER_APPROVES, CaseRefusals::drafterApproves);
        ALL.put(CommonRule.CASE_UNKNOWN, () -> after().when(new CloseFieldwork(CASE, day("04-28"))));
        ALL.put(CommonRule.EVENT_UNKNOWN, () -> opened().when(correct("nobody", Map.of("title", "t"))));
        ALL.put(CommonRule.UNIT_UNKNOWN, () -> after().by(Town.CLERK).when(opening(Linkage.NONE, null, null)));
        ALL.put(CommonRule.ORGAN_TWICE, () -> after().when(openedFor(SupervisedOrgan.COURT, SupervisedOrgan.COURT)));
        ALL.put(
                CommonRule.PERSON_TWICE,
                () -> after(research(null))
                        .when(new RecordFieldVisit(
                                new CaseId("research"),
                                "91310104MA1FR00001",
                                "o",
                                VisitKind.RESEARCH,
                                List.of(Town.WANG, Town.WANG),
                                "s",
                                null,
                                day("03-15"))));
        ALL.put(CommonRule.ORIGIN_UNKNOWN, () -> after().when(research(new CaseId("no-such-case"))));
        ALL.put(
                CommonRule.SETTLED_ON_VISIT,
                () -> after(research(null))
                        .when(new RecordFieldVisit(
                                new CaseId("research"),
                                "91310104MA1FR00001",
                                "o",
                                VisitKind.RESEARCH,
                                List.of(),
                                "s",
                                "settled there",
                                day("03-15"))));
        ALL.put(CommonRule.CASE_ALREADY_OPEN, () -> opened().when(open(Linkage.NONE, Secrecy.PUBLIC)));
        ALL.put(
                HandlingRule.CASE_CLOSED,
                () -> after(until(CloseCase.class)).when(new CloseCase(CASE, "again", day("09-29"))));
        ALL.put(
                CommonRule.STEP_MISSING,
                () -> opened().when(new NotifyInspectedOrgan(CASE, null, "1", null, day("03-15"))));
        ALL.put(
                CommonRule.STEP_ALREADY_TAKEN,
                () -> after(until(AdoptInspectionPlan.class)).when(plan("03-20", "04-28")));
        ALL.put(
                CommonRule.BEFORE_PREVIOUS_STEP,
                () -> opened().when(new AdoptInspectionPlan(
                        CASE, Town.CHAIRS, "f", "m", day("03-20"), day("04-28"), List.of(), day("02-28"))));
        ALL.put(
                CommonRule.AFTER_RECORDING_DAY,
                () -> opened().today(day("03-05")).when(plan("03-20", "04-28")));
        ALL.put(
                CommonRule.DUE_BEFORE_STEP,
                () -> after(before(NotifyInspectedOrgan.class))
                        .when(new NotifyInspectedOrgan(CASE, null, "1", day("03-14"), day("03-15"))));
        ALL.put(InspectionRule.LINKED_CONGRESS_MISSING, () -> after().when(opening(Linkage.JOINT, null, null)));
        ALL.put(InspectionRule.LINKED_WITHOUT_LINKAGE, () -> after().when(opening(Linkage.NONE, "市人大常委会", null)));
        ALL.put(InspectionRule.DELEGATED_DOWNWARD, () -> after().when(opening(Linkage.NONE, null, "街道")));
        ALL.put(
                InspectionRule.NOT_DELEGATED,
                () -> after(until(SubmitInspectionReport.class))
                        .when(new ReportDelegatedResult(CASE, "市", "1", day("05-20"))));
        ALL.put(
                InspectionRule.NOT_LINKED,
                () -> after(until(SubmitInspectionReport.class))
                        .when(new ShareLinkedResult(CASE, "市", "1", day("05-20"))));
        ALL.put(
                InspectionRule.MEMBER_OF_INSPECTED_ORGAN,
                () -> after(before(FormInspectionGroup.class))
                        .when(new FormInspectionGroup(
                                CASE,
                                LEADER,
                                List.of(new GroupMember(Town.WANG, Circle.DEPUTY, Town.GREENING)),
                                day("03-10"))));
        ALL.put(
                InspectionRule.MEMBER_WITH_POST_IN_INSPECTED_ORGAN,
                () -> grouped(new GroupMember(Town.MAYOR, Circle.SPECIAL_COMMITTEE_MEMBER, null)));
        ALL.put(InspectionRule.GROUP_DEPUTY_NO_DEPUTY, () -> grouped(new GroupMember(VOTER, Circle.DEPUTY, null)));
        ALL.put(
                InspectionRule.GROUP_MEMBER_TWICE,
                () -> after(before(FormInspectionGroup.class))
                        .when(new FormInspectionGroup(CASE, LEADER, List.of(LEADER), day("03-10"))));
        ALL.put(CommonRule.PERIOD_REVERSED, () -> opened().when(plan("04-28", "04-27")));
        ALL.put(
                InspectionRule.SETTLED_BY_GROUP,
                () -> after(before(CloseFieldwork.class))
                        .when(new InspectSite(CASE, VISIT, List.of(), "当场罚款二百元", day("03-20"))));
        ALL.put(
                InspectionRule.FIELDWORK_OVER,
                () -> after(until(CloseFieldwork.class))
                        .when(new InspectSite(CASE, VISIT, List.of(), null, day("04-29"))));
        ALL.put(
                CommonRule.FINDING_AFTER_REPORT,
                () -> after(until(SubmitInspectionReport.class)).when(identify(TRUCKS, day("04-20"))));
        ALL.put(
                InspectionRule.REPORT_WITHOUT_BOTH_PARTS,
                () -> after(before(SubmitInspectionReport.class)).when(report(" ")));
        ALL.put(CommonRule.QUORUM_MISSING, CaseRefusals::withoutQuorum);
        ALL.put(
                HandlingRule.OPINION_COVERS_NOTHING,
                () -> after(before(CompileOpinions.class)).when(compile()));
        ALL.put(CommonRule.SECRET_NOT_PUBLISHED, CaseRefusals::secretPublished);
        ALL.put(
                HandlingRule.NOT_PUBLISHED,
                () -> after(before(PublishReport.class)).when(new CloseCase(CASE, "c", day("09-28"))));
        ALL.put(
                CommonRule.CORRECTION_OF_IDENTITY,
                () -> after(until(AcknowledgeItem.class)).when(correct("e4", Map.of("caseId", "another"))));
        ALL.put(CommonRule.CORRECTION_CLEARS_NEEDED, () -> opened().when(correct("e0", Map.of("title", " "))));
        ALL.put(
                CommonRule.CORRECTED_MEANWHILE,
                () -> opened().and(correct("e0", Map.of("title", "one"))).when(correct("e0", Map.of("title", "two"))));
        ALL.put(CommonRule.CORRECTION_CHANGES_NOTHING, () -> opened().when(correct("e0", Map.of("title", "title"))));
        ALL.put(CommonRule.CORRECTION_DOES_NOT_FIT, () -> opened().when(correct("e0", Map.of("subjectKind", "NAVY"))));
    }

    private CaseRefusals() {}

    private static Scenario opened() {
        return after(until(OpenLawInspection.class));
    }

    /** A group with that member, beside a person on the register who is nothing else. */
    private static Outcome grouped(GroupMember member) {
        return after(before(FormInspectionGroup.class))
                .and(new RegisterPerson(VOTER, "李", day("03-01")))
                .when(new FormInspectionGroup(CASE, LEADER, List.of(member), day("03-10")));
    }

    private static AdoptInspectionPlan plan(String from, String to) {
        return new AdoptInspectionPlan(CASE, Town.CHAIRS, "f", "m", day(from), day(to), List.of(), day("03-06"));
    }

    /** An opening that names a unit which is no committee. */
    private static OpenLawInspection opening(
            Linkage linkage, @Nullable String linkedWith, @Nullable String delegatedTo) {
        return new OpenLawInspection(
                CASE,
                "t",
                "s",
                SubjectKind.LAW,
                List.of(SupervisedOrgan.GOVERNMENT),
                linkage == Linkage.NONE && linkedWith == null && delegatedTo == null
                        ? new UnitId("nowhere")
                        : Town.ENVIRONMENT,
                linkage,
                linkedWith,
                delegatedTo,
                Secrecy.PUBLIC,
                day("03-01"));
    }

    private static OpenLawInspection openedFor(SupervisedOrgan... organs) {
        return new OpenLawInspection(
                CASE,
                "t",
                "s",
                SubjectKind.LAW,
                List.of(organs),
                Town.ENVIRONMENT,
                Linkage.NONE,
                null,
                null,
                Secrecy.PUBLIC,
                day("03-01"));
    }

    private static Outcome drafterApproves() {
        return after(before(CompileOpinions.class))
                .by(Town.actor("both", Town.ENVIRONMENT, Role.COMMITTEE, Role.DIRECTOR))
                .and(handled().getFirst())
                .when(new ApproveOpinionLetter(CASE, Town.CHAIRS, "s", day("06-02")));
    }

    private static Outcome withoutQuorum() {
        Session half = new Session(SESSION.meeting(), 34, 17);
        return after(before(DeliberateInspectionReport.class))
                .when(new DeliberateInspectionReport(CASE, half, List.of(), List.of(), day("05-25")));
    }

    private static Outcome secretPublished() {
        return after(inspected(open(Linkage.NONE, Secrecy.SECRET)).toArray(Command[]::new))
                .and(handled().subList(0, 11).toArray(Command[]::new))
                .when(new PublishReport(CASE, PAPERS, "公报", "5", day("09-25")));
    }

    private static StartResearch research(@Nullable CaseId arisesFrom) {
        return new StartResearch(
                new CaseId("research"),
                "t",
                "t",
                List.of(),
                Town.ENVIRONMENT,
                List.of(),
                arisesFrom,
                Secrecy.PUBLIC,
                day("03-14"));
    }
}
