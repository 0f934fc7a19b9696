package org.duban.query.resolutionreview;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.events.resolutionreview.ResolutionReviewDuty;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How the mid-term check of a resolution is viewed. */
public final class ResolutionReviewView {

    /** Its line in the table of contents. */
    public static final ViewedForm<ResolutionReviewEvent, ResolutionReviewFacts> FORM = SteppedView.of(
                    "RESOLUTION_REVIEW", "resolutionreview", ResolutionReviewEvent.class, ResolutionReviewFacts.class)
            .stages(ResolutionReviewStage.values(), true)
            .about(ResolutionReviewPlanned.class, ResolutionReviewPlanned::resolution)
            .duties(ResolutionReviewDuty.values())
            .reaching(ResolutionReviewStarted.class, ResolutionReviewStage.REVIEW_STARTED)
            .telling(ResolutionReviewStarted.class, (view, e) -> e.organs())
            .reachingWhen(
                    ExecutionReportReceived.class, ResolutionReviewStage.EXECUTION_REPORTED, ResolutionReviewView::all)
            .deliberating(
                    ResolutionReviewConcluded.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private ResolutionReviewView() {}

    private static boolean all(CaseView view) {
        return view.facts() instanceof ResolutionReviewFacts facts
                && facts.reports().stream()
                        .map(ExecutionReportReceived::organ)
                        .collect(Collectors.toSet())
                        .containsAll(view.outline().organs());
    }
}
