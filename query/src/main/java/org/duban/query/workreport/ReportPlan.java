package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.MeetingId;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent.OrganRequest;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicSource;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The topic on the yearly plan.
 *
 * @param meeting that adopted the plan
 * @param request of the organ that asked to report; null for any other source
 * @param month in which the report was to be heard at first
 * @param session in which it was to be heard at first; null if the plan named the month only
 * @param adjustments of the plan since, oldest first
 */
public record ReportPlan(
        MeetingId meeting,
        TopicSource source,
        @Nullable OrganRequest request,
        PlannedMonth month,
        @Nullable MeetingId session,
        List<PlanAdjustment> adjustments) {

    /** What an adjustment does to the topic. */
    public enum AdjustmentKind {
        POSTPONED,
        RESUMED,
        CANCELLED
    }

    /**
     * The Chairpersons' Meeting adjusted the plan.
     *
     * @param month in which the report is to be heard now; null if that is open
     * @param session in which it is to be heard now; null if none was named
     */
    public record PlanAdjustment(
            AdjustmentKind kind,
            LocalDate on,
            MeetingId meeting,
            String reason,
            @Nullable PlannedMonth month,
            @Nullable MeetingId session) {}

    static ReportPlan of(TopicPlanned e) {
        return new ReportPlan(e.meeting(), e.source(), e.request(), e.month(), e.session(), List.of());
    }

    ReportPlan with(PlanAdjustment next) {
        return new ReportPlan(meeting, source, request, month, session, Lists.plus(adjustments, next));
    }

    /** Whether the last adjustment is of that kind. */
    boolean is(AdjustmentKind kind) {
        return !adjustments.isEmpty() && adjustments.getLast().kind() == kind;
    }
}
