package org.duban.command.duty;

import org.duban.command.Context;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.events.Session;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.handling.DeliberationEvent.Ballot;

/** Whether the Standing Committee chose a measure as it acts otherwise: in a session, by a majority of all its members. */
public final class MeasureRules {

    private MeasureRules() {}

    /** Refuses one of a day without session, and one without majority. What was recorded before sessions were, has none. */
    public static void chosen(EscalationMeasureChosen event, Context context) {
        Session session = event.session();
        MeasureVote vote = event.ballot();
        if (session != null && vote != null) {
            Meetings.sat(context, session, event.occurredOn());
            BallotRules.adopted(new Ballot(vote.yes(), vote.no(), vote.abstained()), session);
        }
    }
}
