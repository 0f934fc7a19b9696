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
import org.duban.query.lawinspection.InspectionFieldwork.ActivityKind;
import org.duban.query.lawinspection.InspectionFieldwork.CaseTransfer;
import org.duban.query.lawinspection.InspectionFieldwork.GroupActivity;
import org.duban.query.lawinspection.InspectionFieldwork.SelfCheckReport;
import org.jspecify.annotations.Nullable;

/** What the inspection on the ground changes in a case. */
final class FieldworkFold {

    private FieldworkFold() {}

    static CaseView evolve(CaseView view, InspectionFacts facts, FieldworkEvent event) {
        InspectionFieldwork work = facts.fieldwork();
        if (event instanceof ConcreteCaseTransferred e) {
            return view.with(facts.with(work.with(new CaseTransfer(e.occurredOn(), e.subject(), e.transferredTo()))));
        }
        Course course = view.course().reached(LawInspectionFold.STAGES, InspectionStage.FIELDWORK);
        return event instanceof FieldworkClosed e
                ? view.with(course.reached(LawInspectionFold.STAGES, InspectionStage.FIELDWORK_CLOSED))
                        .with(facts.with(work.closed(e.occurredOn())))
                : view.with(course).with(facts.with(evolve(work, event)));
    }

    private static InspectionFieldwork evolve(InspectionFieldwork work, FieldworkEvent event) {
        return switch (event) {
            case SelfCheckSubmitted e -> work.with(new SelfCheckReport(e.occurredOn(), e.organ(), e.summary()));
            case BriefingHeard e -> work.with(activity(ActivityKind.BRIEFING, e.occurredOn(), e.activity()));
            case SiteInspected e -> work.with(activity(ActivityKind.SITE, e.occurredOn(), e.activity()));
            case SymposiumHeld e -> work.with(activity(ActivityKind.SYMPOSIUM, e.occurredOn(), e.activity()));
            case SurveyDone e ->
                work.with(activity(ActivityKind.SURVEY, e.occurredOn(), e.activity(), e.respondents(), null));
            case SpotCheckDone e -> work.with(activity(ActivityKind.SPOT_CHECK, e.occurredOn(), e.activity()));
            case ThirdPartyAssessed e ->
                work.with(activity(ActivityKind.THIRD_PARTY, e.occurredOn(), e.activity(), null, e.assessor()));
            case ConcreteCaseTransferred e -> work;
            case FieldworkClosed e -> work;
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
