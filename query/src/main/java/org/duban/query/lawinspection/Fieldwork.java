package org.duban.query.lawinspection;

import java.time.LocalDate;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.lawinspection.InspectionFacts.ActivityKind;
import org.duban.query.lawinspection.InspectionFacts.CaseTransfer;
import org.duban.query.lawinspection.InspectionFacts.GroupActivity;
import org.duban.query.lawinspection.InspectionFacts.SelfCheckReport;
import org.jspecify.annotations.Nullable;

/** What the inspection on the ground changes in a case. */
final class Fieldwork {

    private Fieldwork() {}

    static CaseView evolve(CaseView view, InspectionFacts facts, FieldworkEvent event) {
        if (event instanceof ConcreteCaseTransferred e) {
            return view.with(facts.with(new CaseTransfer(e.occurredOn(), e.subject(), e.transferredTo())));
        }
        Course course = view.course().reached(LawInspectionFold.STAGES, InspectionStage.FIELDWORK);
        return event instanceof FieldworkClosed e
                ? view.with(course.reached(LawInspectionFold.STAGES, InspectionStage.FIELDWORK_CLOSED))
                        .with(facts.closed(e.occurredOn()))
                : view.with(course).with(evolve(facts, event));
    }

    private static InspectionFacts evolve(InspectionFacts facts, FieldworkEvent event) {
        return switch (event) {
            case SelfCheckSubmitted e -> facts.with(new SelfCheckReport(e.occurredOn(), e.organ(), e.summary()));
            case BriefingHeard e -> facts.with(activity(ActivityKind.BRIEFING, e.occurredOn(), e.activity()));
            case SiteInspected e -> facts.with(activity(ActivityKind.SITE, e.occurredOn(), e.activity()));
            case SymposiumHeld e -> facts.with(activity(ActivityKind.SYMPOSIUM, e.occurredOn(), e.activity()));
            case SurveyDone e ->
                facts.with(activity(ActivityKind.SURVEY, e.occurredOn(), e.activity(), e.respondents(), null));
            case SpotCheckDone e -> facts.with(activity(ActivityKind.SPOT_CHECK, e.occurredOn(), e.activity()));
            case ThirdPartyAssessed e ->
                facts.with(activity(ActivityKind.THIRD_PARTY, e.occurredOn(), e.activity(), null, e.assessor()));
            case ConcreteCaseTransferred e -> facts;
            case FieldworkClosed e -> facts;
        };
    }

    private static GroupActivity activity(ActivityKind kind, LocalDate on, Activity activity) {
        return activity(kind, on, activity, null, null);
    }

    private static GroupActivity activity(
            ActivityKind kind,
            LocalDate on,
            Activity activity,
            @Nullable Integer respondents,
            @Nullable String assessor) {
        return new GroupActivity(
                kind, on, activity.summary(), activity.places(), activity.attendance(), respondents, assessor);
    }
}
