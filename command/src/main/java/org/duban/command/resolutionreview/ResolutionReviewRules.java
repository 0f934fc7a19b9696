package org.duban.command.resolutionreview;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.OfOrgan;
import org.duban.command.handling.Organs;
import org.duban.command.resolutionreview.ResolutionReviewCommand.ConcludeResolutionReview;
import org.duban.command.resolutionreview.ResolutionReviewCommand.PlanResolutionReview;
import org.duban.command.resolutionreview.ResolutionReviewCommand.StartResolutionReview;
import org.duban.command.resolutionreview.ResolutionReviewCommand.SubmitExecutionReport;
import org.duban.command.resolutionreview.ResolutionReviewCommand.SubmitFinalExecutionReport;
import org.duban.events.SupervisedOrgan;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;

/** The rules of the mid-term check of a resolution. */
record ResolutionReviewRules(ResolutionReview review, Context context) {

    ResolutionReviewEvent decide(ResolutionReviewCommand command) {
        return switch (command) {
            case PlanResolutionReview c -> throw new CommandRefused(CommonRule.CASE_ALREADY_OPEN);
            case StartResolutionReview c -> start(c);
            case SubmitExecutionReport c -> report(c);
            case ConcludeResolutionReview c -> conclude(c);
            case SubmitFinalExecutionReport c -> finish(c);
        };
    }

    private ResolutionReviewEvent start(StartResolutionReview c) {
        Steps.notTaken(review.startedOn(), "ResolutionReviewStarted");
        LocalDate end = review.planned().endsOn();
        return new ResolutionReviewStarted(
                c.caseId(),
                c.method(),
                review.planned().organs(),
                context.rules().decided(ResolutionReviewTerm.EXECUTION_REPORT, c.occurredOn(), c.reportBy()),
                context.rules().decided(ResolutionReviewTerm.FINAL_EXECUTION_REPORT, c.occurredOn(), end),
                c.occurredOn());
    }

    private ResolutionReviewEvent report(SubmitExecutionReport c) {
        Steps.taken(review.startedOn(), "ResolutionReviewStarted");
        SupervisedOrgan organ = organ(c);
        Steps.notTaken(review.reported().get(organ), "ExecutionReportReceived");
        return new ExecutionReportReceived(c.caseId(), organ, c.documentNo(), c.summary(), c.occurredOn());
    }

    private ResolutionReviewEvent conclude(ConcludeResolutionReview c) {
        Steps.taken(review.startedOn(), "ResolutionReviewStarted");
        Steps.notTaken(review.concludedOn(), "ResolutionReviewConcluded");
        String missing = review.planned().organs().stream()
                .filter(organ -> !review.reported().containsKey(organ))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        CommandRefused.unless(missing.isEmpty(), ResolutionReviewRule.EXECUTION_REPORTS_MISSING, "organs", missing);
        return new ResolutionReviewConcluded(
                c.caseId(),
                c.session(),
                c.conclusion(),
                c.opinionsRaised(),
                review.basis().inCharge(),
                context.rules().counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()),
                c.occurredOn());
    }

    private ResolutionReviewEvent finish(SubmitFinalExecutionReport c) {
        SupervisedOrgan organ = organ(c);
        Steps.taken(review.reported().get(organ), "ExecutionReportReceived");
        Steps.notTaken(review.finished().get(organ), "FinalExecutionReported");
        return new FinalExecutionReported(c.caseId(), organ, c.documentNo(), c.summary(), c.occurredOn());
    }

    private SupervisedOrgan organ(OfOrgan command) {
        return new Organs(review.basis(), context).of(command);
    }
}
