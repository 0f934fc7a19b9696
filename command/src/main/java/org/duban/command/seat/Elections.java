package org.duban.command.seat;

import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.events.Session;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.seat.SeatEvent.Election;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatFilled;

/** Who elected to a seat, and where: what a meeting elects it elects in session, by a vote that can be true. */
final class Elections {

    private Elections() {}

    static void check(SeatFilled e, Context context) {
        Election election = e.election();
        boolean byMeeting = e.by() == Procedure.BY_CONGRESS || e.by() == Procedure.BY_STANDING_COMMITTEE;
        CommandRefused.unless(byMeeting || election == null, SeatRule.ELECTED_IN_NO_MEETING, "by", e.by().name());
        CommandRefused.unless(!byMeeting || election != null, SeatRule.ELECTION_NOT_VOTED, "by", e.by().name());
        if (election != null) {
            voted(e, election, context);
        }
    }

    /** The Standing Committee decides by more than half of all its members; of the congress no such share is known here. */
    private static void voted(SeatFilled e, Election election, Context context) {
        Session session = new Session(election.meeting(), election.members(), election.present());
        boolean committee = e.by() == Procedure.BY_STANDING_COMMITTEE;
        MeetingKind kind = committee ? MeetingKind.STANDING_COMMITTEE : MeetingKind.CONGRESS;
        Meetings.during(context, election.meeting(), kind, e.occurredOn());
        Steps.quorum(election.present(), election.members());
        if (committee) {
            BallotRules.adopted(election.ballot(), session);
        } else {
            BallotRules.cast(election.ballot(), session);
        }
    }
}
