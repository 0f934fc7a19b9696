package org.duban.command.meeting;

import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.RecordAttendance;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.series.SeriesRule;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;

/** One refused command for each rule about meetings. */
public final class MeetingRefusals {

    private static final MeetingId NEW = new MeetingId("new");

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            CommonRule.MEETING_UNKNOWN, () -> after().when(new CancelMeeting(NEW, "r", day("05-01"))),
            MeetingRule.MEETING_EXISTS, () -> after().when(schedule(Town.CHAIRS, 99)),
            MeetingRule.MEETING_CANCELLED, () -> after().when(new CancelMeeting(Town.CANCELLED, "r", day("05-01"))),
            MeetingRule.MEETING_OF_OTHERS,
                    () -> after(before(ApproveOpinionLetter.class))
                            .when(new ApproveOpinionLetter(CASE, Town.session("05-25"), "s", day("06-02"))),
            MeetingRule.MEETING_ON_OTHER_DAY, () -> after().when(hold(Town.session("09-28"), "09-29")),
            MeetingRule.ATTENDED_TWICE, () -> after().when(attend(Town.WANG, Town.WANG)),
            SeriesRule.NUMBER_TAKEN, () -> after().when(schedule(NEW, 15)),
            MeetingRule.NUMBER_BELOW_ONE, () -> after().when(schedule(NEW, 0)),
            MeetingRule.SESSION_NOT_MOVED, () -> after().when(move("09-28", "07-04")));

    private MeetingRefusals() {}

    static ScheduleMeeting schedule(MeetingId id, int number) {
        return new ScheduleMeeting(
                id, MeetingKind.STANDING_COMMITTEE, 17, number, "n", day("11-20"), null, false, day("05-01"));
    }

    static HoldMeeting hold(MeetingId id, String on) {
        return new HoldMeeting(id, 35, 30, null, day(on));
    }

    /** The session of 09-28. */
    static RecordAttendance attend(PersonId... people) {
        return new RecordAttendance(Town.session("09-28"), List.of(people), day("09-28"));
    }
}
