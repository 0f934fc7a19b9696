package org.duban.command.appraisal;

import org.duban.command.Steps;
import org.duban.command.appraisal.AppraisalCommand.VoteOnAppraisal;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.StepLog;
import org.duban.events.Deadline;
import org.duban.events.appraisal.AppraisalEvent;
import org.duban.events.appraisal.AppraisalEvent.AppraisalVoteHeld;
import org.duban.events.appraisal.AppraisalEvent.DutyReportSubmitted;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.jspecify.annotations.Nullable;

/** The rounds of an appraisal: a dissatisfied vote asks for another report, heard and voted on again, once. */
final class AppraisalRounds {

    /** So many dissatisfied votes end it: what follows is for those who can move a dismissal. */
    private static final int VOTES = 2;

    private AppraisalRounds() {}

    static boolean isToRedo(StepLog log) {
        return count(log, AppraisalVoteHeld.class) < VOTES
                && log.last(AppraisalVoteHeld.class)
                        .filter(vote -> vote.result() == Satisfaction.DISSATISFIED)
                        .isPresent();
    }

    static long count(StepLog log, Class<? extends AppraisalEvent> step) {
        return log.all(step).count();
    }

    /** A report is due at first, and again after a dissatisfied vote. */
    static void reportAwaited(StepLog log) {
        boolean awaited = count(log, DutyReportSubmitted.class) == count(log, AppraisalVoteHeld.class)
                && (!log.has(AppraisalVoteHeld.class) || isToRedo(log));
        Steps.notTaken(awaited ? null : log.on(DutyReportSubmitted.class), DutyReportSubmitted.class.getSimpleName());
    }

    /** In each round a step follows the one before it once. */
    static void follows(StepLog log, Class<? extends AppraisalEvent> step, Class<? extends AppraisalEvent> earlier) {
        Steps.notTaken(count(log, step) < count(log, earlier) ? null : log.on(step), step.getSimpleName());
    }

    static @Nullable Deadline redoBy(VoteOnAppraisal c, SoFar soFar) {
        boolean again = !soFar.log().has(AppraisalVoteHeld.class)
                && soFar.context().votePolicy().of(c.tally(), c.session()) == Satisfaction.DISSATISFIED;
        return again ? soFar.counted(HandlingTerm.DISSATISFIED_REDO, c.occurredOn()) : null;
    }
}
