package org.duban.query.livelihood;

import java.util.List;
import org.duban.events.livelihood.LivelihoodEvent;
import org.duban.events.livelihood.LivelihoodEvent.ProjectCompleted;
import org.duban.events.livelihood.LivelihoodEvent.ProjectProgressReported;
import org.duban.events.livelihood.LivelihoodEvent.ProjectRegistered;
import org.duban.events.livelihood.LivelihoodEvent.ProjectResultHeard;
import org.duban.events.livelihood.LivelihoodEvent.SurveyOpened;
import org.duban.events.livelihood.LivelihoodEvent.SurveyResultAnnounced;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a livelihood project is viewed. */
public final class LivelihoodView {

    /** Its line in the table of contents. */
    public static final ViewedForm<LivelihoodEvent, LivelihoodFacts> FORM = SteppedView.of(
                    "LIVELIHOOD_PROJECT", "livelihood", LivelihoodEvent.class, LivelihoodFacts.class)
            .stages(LivelihoodStage.values(), true)
            .about(ProjectRegistered.class, ProjectRegistered::target)
            .purposes("LIVELIHOOD_PROJECT", "HANDLING_REPORT")
            .telling(ProjectRegistered.class, (view, e) -> e.organs())
            .reaching(ProjectProgressReported.class, LivelihoodStage.PROJECT_UNDER_WAY)
            .reaching(ProjectCompleted.class, LivelihoodStage.PROJECT_COMPLETED)
            .reaching(SurveyOpened.class, LivelihoodStage.PROJECT_SURVEYED)
            .reaching(SurveyResultAnnounced.class, LivelihoodStage.PROJECT_RATED)
            .deliberating(
                    ProjectResultHeard.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private LivelihoodView() {}
}
