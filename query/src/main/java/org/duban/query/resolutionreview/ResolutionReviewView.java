package org.duban.query.resolutionreview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.events.SupervisedOrgan;
import org.duban.events.resolutionreview.ResolutionReviewDuty;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.OrganPapers;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.Stages;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.HandlingFold;
import org.duban.query.handling.HandlingStage;
import org.duban.query.resolutionreview.ResolutionReviewFacts.ExecutionReport;
import org.duban.query.resolutionreview.ResolutionReviewFacts.ReviewConclusion;
import org.duban.query.resolutionreview.ResolutionReviewFacts.ReviewStart;

/** How the mid-term check of a resolution is viewed. */
public final class ResolutionReviewView {

    private static final Stages STAGES = Stages.of(ResolutionReviewStage.values(), HandlingStage.values());

    /** Its line in the table of contents. */
    public static final ViewedForm<ResolutionReviewEvent, ResolutionReviewFacts> FORM = new ViewedForm<>(
            "RESOLUTION_REVIEW",
            "resolutionreview",
            ResolutionReviewEvent.class,
            ResolutionReviewFacts.class,
            STAGES,
            List.of(ResolutionReviewDuty.values()),
            List.of(),
            List.of(),
            OrganPapers.none(),
            ResolutionReviewView::opened,
            ResolutionReviewView::evolve);

    private ResolutionReviewView() {}

    private static Optional<CaseView> opened(ResolutionReviewEvent event) {
        return event instanceof ResolutionReviewPlanned e
                ? Optional.of(CaseView.opened(
                        e.caseId(),
                        new CaseOutline(
                                "RESOLUTION_REVIEW", e.title(), e.resolution(), e.organs(), e.committee(), e.secrecy()),
                        Course.opened(ResolutionReviewStage.REVIEW_PLANNED, e.occurredOn()),
                        ResolutionReviewFacts.of(e)))
                : Optional.empty();
    }

    private static CaseView evolve(CaseView view, ResolutionReviewEvent event) {
        return view.facts() instanceof ResolutionReviewFacts facts ? evolve(view, facts, event) : view;
    }

    private static CaseView evolve(CaseView view, ResolutionReviewFacts facts, ResolutionReviewEvent event) {
        return switch (event) {
            case ResolutionReviewPlanned e -> view;
            case ResolutionReviewStarted e ->
                view.with(told(view.course().reached(STAGES, ResolutionReviewStage.REVIEW_STARTED), e))
                        .with(facts.with(new ReviewStart(e.occurredOn(), e.method())));
            case ExecutionReportReceived e ->
                reported(
                        view,
                        facts.reported(new ExecutionReport(e.occurredOn(), e.organ(), e.documentNo(), e.summary())));
            case ResolutionReviewConcluded e ->
                new HandlingFold(STAGES)
                        .deliberated(
                                view.with(facts.with(new ReviewConclusion(e.occurredOn(), e.conclusion()))),
                                new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()));
            case FinalExecutionReported e ->
                view.with(facts.finished(new ExecutionReport(e.occurredOn(), e.organ(), e.documentNo(), e.summary())));
        };
    }

    private static CaseView reported(CaseView view, ResolutionReviewFacts facts) {
        boolean all = facts.reports().stream()
                .map(ExecutionReport::organ)
                .collect(Collectors.toSet())
                .containsAll(view.outline().organs());
        CaseView next = view.with(facts);
        return all ? next.with(view.course().reached(STAGES, ResolutionReviewStage.EXECUTION_REPORTED)) : next;
    }

    /** The organs learn of the check when they are asked to report. */
    private static Course told(Course before, ResolutionReviewStarted event) {
        Course course = before;
        for (SupervisedOrgan organ : event.organs()) {
            course = course.telling(organ, event.occurredOn());
        }
        return course;
    }
}
