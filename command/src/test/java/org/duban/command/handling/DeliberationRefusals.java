package org.duban.command.handling;

import static java.util.Map.entry;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.debt.DebtCommand.PlanDebtSupervision;
import org.duban.command.handling.DeliberationCommand.AdoptResolution;
import org.duban.command.handling.DeliberationCommand.RecordHeadsAttendance;
import org.duban.command.handling.DeliberationCommand.ResolutionTerm;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.PrintHandlingReport;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.investigation.InvestigationCommand.ProposeInvestigation;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.scenario.TwoOrgans;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.DeliberationEvent.HeadAttendance;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.investigation.InvestigationEvent.InvestigationProposer;
import org.jspecify.annotations.Nullable;

/** One refused command for each rule about sessions, resolutions, votes and the organs of a case. */
public final class DeliberationRefusals {

    private static final HeadAttendance HEAD = new HeadAttendance(SupervisedOrgan.GOVERNMENT, "区长", Town.MAYOR, null);

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.ofEntries(
            entry(CommonRule.SESSION_OVER, () -> acknowledged().when(session("06-01", "06-30"))),
            entry(
                    CommonRule.NAMED_DAY_AFTER_STEP,
                    () -> after(before(DeliverOpinionLetter.class))
                            .when(new DeliverOpinionLetter(
                                    CASE, null, "2号", day("06-08"), List.of(), null, null, day("06-07")))),
            entry(
                    HandlingRule.PURPOSE_UNKNOWN,
                    () -> acknowledged()
                            .when(new ScheduleSession(CASE, "PICNIC", Town.session("09-28"), day("07-03")))),
            entry(
                    HandlingRule.ORGAN_UNCLEAR,
                    () -> after(TwoOrgans.until(ApproveOpinionLetter.class)).when(TwoOrgans.deliver(null, "06-07"))),
            entry(
                    HandlingRule.ORGAN_OF_OTHERS,
                    () -> after(before(DeliverOpinionLetter.class))
                            .when(TwoOrgans.deliver(SupervisedOrgan.COURT, "06-07"))),
            entry(
                    HandlingRule.RESOLUTION_WITHOUT_MAJORITY,
                    () -> after(until(DeliberateInspectionReport.class)).when(resolve(17, 0, 13))),
            entry(
                    CommonRule.GIVEN_TWICE,
                    () -> after(until(DeliberateInspectionReport.class))
                            .and(resolve(30, 0, 0))
                            .when(resolve(30, 0, 0))),
            entry(
                    HandlingRule.BALLOT_INCONSISTENT,
                    () -> after(until(DeliberateInspectionReport.class)).when(resolve(30, 1, 0))),
            entry(
                    HandlingRule.DUE_AFTER_LETTER,
                    () -> after(before(AssignItem.class)).when(assign(BINS, Town.GREENING, day("09-08")))),
            entry(
                    HandlingRule.NO_BALLOT_COLLECTED,
                    () -> after(until(SubmitHandlingReport.class))
                            .when(new HoldSatisfactionVote(
                                    CASE, null, AUTUMN, new VoteTally(30, 0, 0, 0, 0, 0, 0, 0), day("09-20")))),
            entry(CommonRule.STREAM_UNKNOWN, () -> after().when(suspension("07-01", "07-10", "06-30"))),
            entry(
                    HandlingRule.RECEIPT_AWAITED,
                    () -> after(before(DeliverOpinionLetter.class))
                            .when(new DeliverOpinionLetter(
                                    CASE, null, "2号", day("06-05"), List.of(), "未寄回", null, day("06-07")))),
            entry(CommonRule.CORRECTION_TURNS_RESULT, () -> {
                Scenario voted = after(until(SubmitHandlingReport.class))
                        .and(new HoldSatisfactionVote(
                                CASE, null, AUTUMN, new VoteTally(30, 30, 30, 0, 30, 0, 0, 0), day("09-20")));
                return voted.when(correct(
                        voted.id(SatisfactionVoteHeld.class),
                        Map.of(
                                "tally",
                                Map.of(
                                        "issued",
                                        30,
                                        "collected",
                                        30,
                                        "valid",
                                        30,
                                        "invalid",
                                        0,
                                        "satisfied",
                                        0,
                                        "basicallySatisfied",
                                        0,
                                        "dissatisfied",
                                        30,
                                        "abstained",
                                        0))));
            }),
            entry(
                    HandlingRule.CASE_NOT_BEFORE_MEETING,
                    () -> after(until(DeliberateInspectionReport.class))
                            .when(new RecordHeadsAttendance(
                                    CASE,
                                    new Session(Town.session("09-28"), SESSION.members(), SESSION.present()),
                                    List.of(HEAD),
                                    day("09-28")))),
            entry(CommonRule.MOVERS_OVER_MEMBERS, () -> proposed(null, List.of(Town.ZHANG, Town.WANG))),
            entry(CommonRule.OTHER_MOVER_GIVEN, () -> proposed(Town.CHAIRS, List.of(Town.ZHANG))),
            entry(
                    CommonRule.YEAR_FAR_OFF,
                    () -> after().when(new PlanDebtSupervision(
                            new CaseId("debt"), "债务", 1900, Town.ENVIRONMENT, Secrecy.PUBLIC, day("05-25")))),
            entry(
                    HandlingRule.HEAD_TWICE,
                    () -> after(until(DeliberateInspectionReport.class))
                            .when(new RecordHeadsAttendance(CASE, SESSION, List.of(HEAD, HEAD), day("05-25")))),
            entry(
                    CommonRule.COUNT_BELOW_ONE,
                    () -> after(until(SubmitHandlingReport.class))
                            .when(new PrintHandlingReport(CASE, null, 0, day("09-05")))),
            entry(
                    CommonRule.LIST_EMPTY,
                    () -> after(until(DeliberateInspectionReport.class))
                            .when(new RecordHeadsAttendance(CASE, SESSION, List.of(), day("05-25")))));

    private DeliberationRefusals() {}

    /** An investigation that these members proposed, of one member in all. */
    private static Outcome proposed(@Nullable MeetingId meeting, List<PersonId> proposers) {
        return after().when(new ProposeInvestigation(
                new CaseId("investigation"),
                "调查",
                "问题",
                InvestigationProposer.MEMBERS,
                meeting,
                proposers,
                1,
                List.of(SupervisedOrgan.GOVERNMENT),
                Town.ENVIRONMENT,
                null,
                Secrecy.PUBLIC,
                day("05-25")));
    }

    /** A resolution of the session of 05-25 that sets the organs these terms. */
    static AdoptResolution resolve(int yes, int no, int abstained, ResolutionTerm... reports) {
        return new AdoptResolution(
                CASE, SESSION, "决议", "5号", new Ballot(yes, no, abstained), List.of(reports), day("05-25"));
    }
}
