package org.duban.command.handling;

import java.util.stream.IntStream;
import org.duban.command.CommandRefused;
import org.duban.events.Session;
import org.duban.events.handling.ReportEvent.VoteTally;

/** Whether a ballot's numbers can be true. */
final class BallotRules {

    private BallotRules() {}

    /** Refuses numbers that contradict each other. */
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
                && (long) tally.satisfied() + tally.basicallySatisfied() + tally.dissatisfied() == tally.valid()
                && tally.abstained() <= tally.invalid();
        CommandRefused.unless(fits, HandlingRule.TALLY_INCONSISTENT);
    }
}
