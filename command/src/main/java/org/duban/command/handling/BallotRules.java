package org.duban.command.handling;

import java.util.stream.IntStream;
import org.duban.command.CommandRefused;
import org.duban.events.Session;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.ReportEvent.VoteTally;

/** Whether a ballot's numbers can be true. */
public final class BallotRules {

    private BallotRules() {}

    /** Refuses a ballot without the votes of more than half of all members, and one of more voters than were there. */
    public static void adopted(Ballot ballot, Session session) {
        cast(ballot, session);
        CommandRefused.unless(
                ballot.isMajorityOf(session.members()),
                HandlingRule.RESOLUTION_WITHOUT_MAJORITY,
                "yes",
                String.valueOf(ballot.yes()),
                "members",
                String.valueOf(session.members()));
    }

    /** Refuses a ballot of more voters than were there. */
    public static void cast(Ballot ballot, Session session) {
        long cast = (long) ballot.yes() + ballot.no() + ballot.abstained();
        CommandRefused.unless(
                cast <= session.present(),
                HandlingRule.BALLOT_INCONSISTENT,
                "present",
                String.valueOf(session.present()));
    }

    /** Refuses numbers that contradict each other, and a vote in which nobody voted. */
    static void consistent(VoteTally tally, Session session) {
        boolean fits = IntStream.of(
                                tally.invalid(),
                                tally.satisfied(),
                                tally.basicallySatisfied(),
                                tally.dissatisfied(),
                                tally.abstained())
                        .allMatch(count -> count >= 0)
                && tally.issued() <= session.present()
                && tally.collected() <= tally.issued()
                && (long) tally.valid() + tally.invalid() == tally.collected()
                && (long) tally.satisfied() + tally.basicallySatisfied() + tally.dissatisfied() + tally.abstained()
                        == tally.valid();
        CommandRefused.unless(fits, HandlingRule.TALLY_INCONSISTENT);
        CommandRefused.unless(tally.collected() > 0, HandlingRule.NO_BALLOT_COLLECTED);
    }
}
