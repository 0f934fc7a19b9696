package org.duban.query.lawinspection;

import java.util.List;
import java.util.Optional;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.FieldworkEvent;
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
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.duban.query.caseview.AgendaPlacement;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.Stages;
import org.duban.query.handling.HandlingFold;
import org.duban.query.handling.HandlingStage;
import org.duban.query.lawinspection.InspectionOutcome.ResultMessage;
import org.duban.query.lawinspection.InspectionOutcome.SubmittedReport;
import org.duban.query.lawinspection.InspectionOutcome.Undeliberated;
import org.duban.query.lawinspection.InspectionPreparation.InspectionGroup;
import org.duban.query.lawinspection.InspectionPreparation.InspectionScheme;
import org.duban.query.lawinspection.InspectionPreparation.OrganNotice;

/** What a law inspection's own steps change in a case. */
final class LawInspectionFold {

    static final String CODE = "LAW_INSPECTION";
    static final Stages STAGES = Stages.of(InspectionStage.values(), HandlingStage.values());

    private LawInspectionFold() {}

    static Optional<CaseView> opened(LawInspectionEvent event) {
        return event instanceof InspectionPlanned e
                ? Optional.of(CaseView.opened(
                        e.caseId(),
                        outline(e),
                        Course.opened(InspectionStage.PLANNED, e.occurredOn()),
                        InspectionFacts.of(e)))
                : Optional.empty();
    }

    static CaseView evolve(CaseView view, LawInspectionEvent event) {
        return view.facts() instanceof InspectionFacts facts
                ? switch (event) {
                    case PreparationEvent e -> prepared(view, facts, e);
                    case FieldworkEvent e -> FieldworkFold.evolve(view, facts, e);
                    case InspectionReportEvent e -> reported(view, facts, e);
                }
                : view;
    }

    private static CaseView prepared(CaseView view, InspectionFacts facts, PreparationEvent event) {
        Course course = view.course();
        InspectionPreparation before = facts.preparation();
        return switch (event) {
            case InspectionPlanned e -> view;
            case PlanAdopted e ->
                view.with(course.reached(STAGES, InspectionStage.PLAN_ADOPTED))
                        .with(facts.with(before.with(new InspectionScheme(
                                e.occurredOn(),
                                e.meeting(),
                                e.focus(),
                                e.method(),
                                e.startsOn(),
                                e.endsOn(),
                                e.subGroups()))));
            case GroupFormed e ->
                view.with(course.reached(STAGES, InspectionStage.GROUP_FORMED))
                        .with(facts.warning(InspectionWarning.of(e))
                                .with(before.with(new InspectionGroup(e.occurredOn(), e.leader(), e.members()))));
            case InspectedOrganNotified e ->
                view.with(course.reached(STAGES, InspectionStage.NOTIFIED).telling(e.organ(), e.occurredOn()))
                        .with(facts.with(before.with(new OrganNotice(e.occurredOn(), e.organ(), e.documentNo()))));
        };
    }

    private static CaseView reported(CaseView view, InspectionFacts facts, InspectionReportEvent event) {
        Course course = view.course();
        InspectionOutcome before = facts.outcome();
        return switch (event) {
            case InspectionReportSubmitted e ->
                view.with(course.reached(STAGES, InspectionStage.REPORT_SUBMITTED))
                        .with(facts.with(before.with(SubmittedReport.of(e))));
            case ReportPlacedOnAgenda e ->
                view.with(course.reached(STAGES, InspectionStage.ON_AGENDA))
                        .with(facts.with(before.with(new AgendaPlacement(e.occurredOn(), e.meeting(), e.session()))));
            case NoDeliberationDecided e ->
                view.with(course.reached(STAGES, InspectionStage.NO_DELIBERATION))
                        .with(facts.with(before.with(new Undeliberated(e.occurredOn(), e.meeting(), e.reason()))));
            case InspectionReportDeliberated e ->
                new HandlingFold(STAGES)
                        .deliberated(
                                view,
                                new HeldDeliberation(e.occurredOn(), e.session(), e.speakers(), e.opinionsRaised()));
            case DelegatedResultReportedUp e ->
                view.with(facts.with(before.with(
                        new ResultMessage(e.occurredOn(), Linkage.DELEGATED, e.recipient(), e.documentNo()))));
            case LinkedResultShared e ->
                view.with(facts.with(
                        before.with(new ResultMessage(e.occurredOn(), Linkage.LINKED, e.recipient(), e.documentNo()))));
        };
    }

    private static CaseOutline outline(InspectionPlanned e) {
        List<SupervisedOrgan> organs = e.organs().stream().distinct().toList();
        return new CaseOutline(CODE, e.title(), e.subject(), organs, e.committee(), e.secrecy());
    }
}
