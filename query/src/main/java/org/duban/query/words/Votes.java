package org.duban.query.words;

import org.duban.events.Session;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.ReportEvent.VoteTally;

/** Tells in a language how members voted, and of how many. */
public record Votes(Vocabulary words) {

    /** The same vote as one on a motion. */
    public static Ballot of(MeasureVote vote) {
        return new Ballot(vote.yes(), vote.no(), vote.abstained());
    }

    /** How many were for it, against it or neither. */
    public String ballot(Ballot ballot) {
        return words.text("value.ballot", ballot.yes(), ballot.no(), ballot.abstained());
    }

    /** The same, with what decides it. */
    public String ballot(Ballot ballot, Session session) {
        return words.text("value.ballot.ofAll", ballot(ballot), session.members());
    }

    /** How many gave which grade. */
    public String tally(VoteTally tally) {
        return words.text(
                "value.tally",
                tally.satisfied(),
                tally.basicallySatisfied(),
                tally.dissatisfied(),
                tally.abstained(),
                tally.invalid());
    }

    /** The same, with the numbers that it is measured by. */
    public String tally(VoteTally tally, Session session) {
        return words.text("value.tally.ofAll", tally(tally), session.members(), tally.collected());
    }
}
