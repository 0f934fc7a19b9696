package org.duban.command.handling;

import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.events.Session;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;

/** How a tally becomes a result; places differ, so it is a setting. */
public enum VotePolicy {
    /** More than half of all members satisfied, or else dissatisfied; two grades [P6]. */
    SHIQUAN {
        @Override
        Satisfaction result(VoteTally tally, int members) {
            return tally.satisfied() * 2L > members ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED;
        }
    },
    /** More than half of all members satisfied, or at least basically satisfied; typical, not verified. */
    MAJORITY_OF_MEMBERS {
        @Override
        Satisfaction result(VoteTally tally, int members) {
            return graded(tally.satisfied() * 2L > members, pleased(tally) * 2 > members);
        }
    },
    /** Of valid ballots, 80 % satisfied, or 60 % at least basically satisfied; not verified. */
    PERCENT_80_60 {
        @Override
        Satisfaction result(VoteTally tally, int members) {
            return graded(
                    tally.valid() > 0 && tally.satisfied() * 100L >= tally.valid() * 80L,
                    tally.valid() > 0 && pleased(tally) * 100 >= tally.valid() * 60L);
        }
    };

    /** Refuses, as a correction that does not fit, a vote whose tally would have had another result. */
    public static void mustHold(SatisfactionVoteHeld vote) {
        Satisfaction result = valueOf(vote.policy()).of(vote.tally(), vote.session());
        mustBe(vote.result(), result);
    }

    /** Refuses a correction that would turn a result on which other things rest. */
    public static void mustBe(Satisfaction recorded, Satisfaction result) {
        CommandRefused.unless(result == recorded, CommonRule.CORRECTION_TURNS_RESULT, "result", recorded.name());
    }

    /** What a tally of that session comes to; refuses numbers that contradict each other. */
    public Satisfaction of(VoteTally tally, Session session) {
        BallotRules.consistent(tally, session);
        return result(tally, session.members());
    }

    abstract Satisfaction result(VoteTally tally, int members);

    private static long pleased(VoteTally tally) {
        return (long) tally.satisfied() + tally.basicallySatisfied();
    }

    private static Satisfaction graded(boolean satisfied, boolean basically) {
        if (satisfied) {
            return Satisfaction.SATISFIED;
        }
        return basically ? Satisfaction.BASICALLY_SATISFIED : Satisfaction.DISSATISFIED;
    }
}
