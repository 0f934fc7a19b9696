package org.duban.command.meeting;

import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.investigation.InvestigationCommand.ProposeInvestigation;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.livelihood.LivelihoodCommand.RecordProjectVote;
import org.duban.command.livelihood.LivelihoodCommand.RegisterProject;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.meeting.MeetingCommand.GiveMeetingNotice;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.RecordAttendance;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.series.SeriesRule;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.investigation.InvestigationEvent.InvestigationProposer;
import org.duban.events.meeting.MeetingEvent.MeetingKind;

/** One refused command for each rule about meetings. */
public final class MeetingRefusals {

    private static final MeetingId NEW = new MeetingId("new");

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.ofEntries(
            Map.entry(CommonRule.MEETING_UNKNOWN, () -> after().when(new CancelMeeting(NEW, "r", day("05-01")))),
            Map.entry(MeetingRule.MEETING_EXISTS, () -> after().when(schedule(Town.CHAIRS, 99))),
            Map.entry(
                    MeetingRule.MEETING_CANCELLED,
                    () -> after().when(new CancelMeeting(Town.CANCELLED, "r", day("05-01")))),
            Map.entry(
                    MeetingRule.MEETING_OF_OTHERS,
                    () -> after(before(ApproveOpinionLetter.class))
                            .when(new ApproveOpinionLetter(CASE, Town.session("05-25"), "s", day("06-02")))),
            Map.entry(MeetingRule.MEETING_ON_OTHER_DAY, () -> after().when(hold(Town.session("09-28"), "09-29"))),
            Map.entry(MeetingRule.ATTENDED_TWICE, () -> after().when(attend(Town.WANG, Town.WANG))),
            Map.entry(SeriesRule.NUMBER_TAKEN, () -> after().when(schedule(NEW, 15))),
            Map.entry(MeetingRule.NUMBER_BELOW_ONE, () -> after().when(schedule(NEW, 0))),
            Map.entry(MeetingRule.SESSION_NOT_MOVED, () -> after().when(move("09-28", "07-04"))),
            Map.entry(MeetingRule.PRESENT_BEYOND_MEMBERS, () -> after().when(held(35, 36))),
            Map.entry(
                    MeetingRule.BODY_WITHOUT_MAJORITY,
                    () -> after().when(new HoldMeeting(Town.CHAIRS, 6, 2, null, day("01-10")))),
            Map.entry(
                    MeetingRule.NOTICE_AFTER_SITTING,
                    () -> after(held(35, 30)).when(new GiveMeetingNotice(Town.session("09-28"), day("09-29")))),
            Map.entry(MeetingRule.SITTING_OF_OTHER_NUMBERS, () -> deliberated(13, 12)),
            Map.entry(
                    MeetingRule.MEMBERS_OF_OTHER_NUMBER,
                    () -> after(held(35, 30)).when(proposed(5))),
            Map.entry(MeetingRule.VOTES_BEYOND_SITTING, MeetingRefusals::overvoted));

    private MeetingRefusals() {}

    static ScheduleMeeting schedule(MeetingId id, int number) {
        return new ScheduleMeeting(
                id, MeetingKind.STANDING_COMMITTEE, 17, number, "n", day("11-20"), null, false, day("05-01"));
    }

    /** The session of 09-28. */
    static HoldMeeting held(int members, int present) {
        return new HoldMeeting(Town.session("09-28"), members, present, null, day("09-28"));
    }

    /** A report that comes before the session of 05-25, which was held with 35 members, 31 of them present. */
    static Outcome deliberated(int members, int present) {
        return after(before(DeliberateInspectionReport.class))
                .and(new HoldMeeting(SESSION.meeting(), 35, 31, day("05-25"), day("05-24")))
                .when(new DeliberateInspectionReport(
                        CASE, new Session(SESSION.meeting(), members, present), List.of(), List.of(), day("05-25")));
    }

    static ProposeInvestigation proposed(int members) {
        return new ProposeInvestigation(
                new CaseId("unclear"),
                "t",
                "q",
                InvestigationProposer.MEMBERS,
                null,
                List.of(Town.WANG),
                members,
                List.of(SupervisedOrgan.GOVERNMENT),
                Town.ENVIRONMENT,
                null,
                Secrecy.INTERNAL,
                day("10-09"));
    }

    private static Outcome overvoted() {
        CaseId project = new CaseId("markets");
        return after(
                        new RegisterProject(
                                project, "t", "t", 2023, Town.HOUSING, Town.ENVIRONMENT, Secrecy.PUBLIC, day("01-10")),
                        new ScheduleMeeting(
                                NEW, MeetingKind.CONGRESS, 17, 4, "n", day("03-01"), null, false, day("02-01")),
                        new HoldMeeting(NEW, 280, 260, null, day("03-01")))
                .when(new RecordProjectVote(project, NEW, 12, 10, 200, 261, day("03-01")));
    }

    static HoldMeeting hold(MeetingId id, String on) {
        return new HoldMeeting(id, 35, 30, null, day(on));
    }

    /** The session of 09-28. */
    static RecordAttendance attend(PersonId... people) {
        return new RecordAttendance(Town.session("09-28"), List.of(people), day("09-28"));
    }
}
