package org.duban.query.caseview;

import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;
import org.duban.events.lawinspection.InspectionReportEvent;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;

/** What a law inspection's own steps change in a case. */
final class LawInspectionFold {

    private LawInspectionFold() {}

    static CaseView opened(InspectionPlanned e) {
        return CaseView.opened(e.caseId(), outline(e), Course.opened(e.occurredOn()));
    }

    static CaseView evolve(CaseView view, LawInspectionEvent event) {
        return switch (event) {
            case PreparationEvent e -> view.with(prepared(view.course(), e));
            case FieldworkEvent e -> inspected(view, e);
            case InspectionReportEvent e -> reported(view, e);
        };
    }

    private static Course prepared(Course course, PreparationEvent event) {
        return switch (event) {
            case InspectionPlanned e -> course;
            case PlanAdopted e -> course.reached(Stage.PLAN_ADOPTED);
            case GroupFormed e -> course.reached(Stage.GROUP_FORMED);
            case InspectedOrganNotified e ->
                course.reached(Stage.NOTIFIED).told(e.occurredOn()).asked(e.selfCheckBy());
        };
    }

    private static CaseView inspected(CaseView view, FieldworkEvent event) {
        Course fieldwork = view.course().reached(Stage.FIELDWORK);
        return switch (event) {
            case SelfCheckSubmitted e -> view.with(fieldwork.selfCheck(duty -> duty.met(e.occurredOn())));
            case BriefingHeard e -> view.with(fieldwork);
            case SiteInspected e -> view.with(fieldwork);
            case SymposiumHeld e -> view.with(fieldwork);
            case SurveyDone e -> view.with(fieldwork);
            case SpotCheckDone e -> view.with(fieldwork);
            case ThirdPartyAssessed e -> view.with(fieldwork);
            case ConcreteCaseTransferred e -> view;
            case FieldworkClosed e ->
                view.with(fieldwork.reached(Stage.FIELDWORK_CLOSED)).with(Duty.by(e.reportBy()));
        };
    }

    private static CaseView reported(CaseView view, InspectionReportEvent event) {
        Course course = view.course();
        return switch (event) {
            case InspectionReportSubmitted e -> {
                Duty report = view.inspectionReport();
                CaseView submitted = view.with(course.reached(Stage.REPORT_SUBMITTED));
                yield report == null ? submitted : submitted.with(report.met(e.occurredOn()));
            }
            case ReportPlacedOnAgenda e -> view.with(course.reached(Stage.ON_AGENDA));
            case NoDeliberationDecided e -> view.with(course.reached(Stage.NO_DELIBERATION));
            case InspectionReportDeliberated e ->
                view.with(course.reached(Stage.DELIBERATED))
                        .with(view.opinions().due(e.compileBy()));
            case DelegatedResultReportedUp e -> view;
            case LinkedResultShared e -> view;
        };
    }

    private static CaseOutline outline(InspectionPlanned e) {
        return new CaseOutline(Form.LAW_INSPECTION, e.title(), e.subject(), e.organ(), e.committee(), e.secrecy());
    }
}
