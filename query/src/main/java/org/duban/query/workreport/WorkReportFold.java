package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.events.SupervisedOrgan;
import org.duban.events.workreport.DraftingEvent;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ReportDistributedToMembers;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.events.workreport.HearingEvent;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.events.workreport.TopicEvent;
import org.duban.events.workreport.TopicEvent.TopicCancelled;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicResumed;
import org.duban.events.workreport.WorkReportEvent;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.Stages;
import org.duban.query.handling.HandlingStage;
import org.duban.query.workreport.ReportPlan.AdjustmentKind;
import org.duban.query.workreport.ReportPlan.PlanAdjustment;
import org.duban.query.workreport.WorkReportFacts.MembersCopies;

/** What a special work report's own steps change in a case. */
final class WorkReportFold {

    static final String CODE = "WORK_REPORT";
    static final Stages STAGES = Stages.of(WorkReportStage.values(), HandlingStage.values(), TopicEnd.values());

    private WorkReportFold() {}

    /** Every organ knows of it from the start, for the yearly plan is made public. */
    static Optional<CaseView> opened(WorkReportEvent event) {
        if (!(event instanceof TopicPlanned e)) {
            return Optional.empty();
        }
        CaseOutline outline = outline(e);
        Course course = Course.opened(WorkReportStage.TOPIC_PLANNED, e.occurredOn());
        for (SupervisedOrgan organ : outline.organs()) {
            course = course.telling(organ, e.occurredOn());
        }
        return Optional.of(CaseView.opened(e.caseId(), outline, course, WorkReportFacts.of(e)));
    }

    static CaseView evolve(CaseView view, WorkReportEvent event) {
        if (!(view.facts() instanceof WorkReportFacts before)) {
            return view;
        }
        WorkReportFacts facts = switch (event) {
            case TopicEvent e -> adjusted(before, e);
            case DraftingEvent e -> drafted(before, e);
            case HearingEvent e -> heard(before, e);
        };
        return view.with(course(view.course(), facts)).with(facts);
    }

    private static WorkReportFacts adjusted(WorkReportFacts facts, TopicEvent event) {
        ReportPlan plan = facts.plan();
        return switch (event) {
            case TopicPlanned e -> facts;
            case TopicPostponed e ->
                facts.with(plan.with(new PlanAdjustment(
                        AdjustmentKind.POSTPONED, e.occurredOn(), e.meeting(), e.reason(), e.month(), null)));
            case TopicResumed e ->
                facts.with(plan.with(new PlanAdjustment(
                        AdjustmentKind.RESUMED, e.occurredOn(), e.meeting(), e.reason(), e.month(), e.session())));
            case TopicCancelled e ->
                facts.with(plan.with(new PlanAdjustment(
                        AdjustmentKind.CANCELLED, e.occurredOn(), e.meeting(), e.reason(), null, null)));
        };
    }

    private static WorkReportFacts drafted(WorkReportFacts facts, DraftingEvent event) {
        LocalDate distributedOn = facts.distributedOn();
        return switch (event) {
            case ReportResearchOrganised e ->
                facts.with(ReportResearch.of(e)).each(report -> report.reached(WorkReportStage.WORK_REPORT_PREPARING));
            case CollectedViewsSent e -> facts.of(e.organ(), report -> report.sent(e));
            case DraftReportSentForComment e -> facts.of(e.organ(), report -> report.drafted(e));
            case DraftReportCommented e -> facts.of(e.organ(), report -> report.commented(e));
            case FinalReportSubmitted e -> facts.of(e.organ(), report -> report.submitted(e, distributedOn));
            case ReportDistributedToMembers e ->
                facts.with(new MembersCopies(e.occurredOn(), e.copies()))
                        .each(report -> report.reached(WorkReportStage.WORK_REPORT_DISTRIBUTED));
        };
    }

    private static WorkReportFacts heard(WorkReportFacts facts, HearingEvent event) {
        return switch (event) {
            case ReportHeard e -> facts.of(e.organ(), report -> report.heard(e));
        };
    }

    /** Where the reports are, until the deliberation that all forms share. */
    private static Course course(Course course, WorkReportFacts facts) {
        String stage = course.stage();
        boolean deliberated =
                STAGES.later(stage, HandlingStage.DELIBERATED.name()).equals(stage);
        return deliberated ? course : course.at(stage(facts), course.closedOn());
    }

    /** The case is as far as the organ furthest behind, but under way once any organ is. */
    private static String stage(WorkReportFacts facts) {
        if (facts.plan().is(AdjustmentKind.CANCELLED)) {
            return TopicEnd.TOPIC_CANCELLED.name();
        }
        if (facts.plan().is(AdjustmentKind.POSTPONED)) {
            return WorkReportStage.TOPIC_POSTPONED.name();
        }
        List<String> stages = facts.reports().stream()
                .map(OrganWorkReport::stage)
                .sorted(Comparator.comparingInt(STAGES.order()::indexOf))
                .toList();
        boolean underWay = !stages.isEmpty() && !stages.getLast().equals(WorkReportStage.TOPIC_PLANNED.name());
        return underWay
                ? STAGES.later(stages.getFirst(), WorkReportStage.WORK_REPORT_PREPARING.name())
                : WorkReportStage.TOPIC_PLANNED.name();
    }

    private static CaseOutline outline(TopicPlanned e) {
        List<SupervisedOrgan> organs = e.organs().stream().distinct().toList();
        return new CaseOutline(CODE, e.title(), e.topic(), organs, e.committee(), e.secrecy());
    }
}
