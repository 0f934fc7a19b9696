package org.duban.query.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.MeetingId;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.query.caseview.AgendaPlacement;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What came of an inspection; lists are oldest first.
 *
 * @param reports as submitted; the last one counts
 * @param placements on the agendas of sessions
 * @param undeliberated why the report needs no deliberation; null unless decided so
 * @param messages to other congresses
 */
public record InspectionOutcome(
        List<SubmittedReport> reports,
        List<AgendaPlacement> placements,
        @Nullable Undeliberated undeliberated,
        List<ResultMessage> messages) {

    /** Nothing yet. */
    static final InspectionOutcome NONE = new InspectionOutcome(List.of(), List.of(), null, List.of());

    /** The group's report. */
    public record SubmittedReport(
            LocalDate on, String evaluation, List<String> problems, List<String> advice, String legislativeAdvice) {

        /** As an event tells of it. */
        public static SubmittedReport of(InspectionReportSubmitted e) {
            return new SubmittedReport(e.occurredOn(), e.evaluation(), e.problems(), e.advice(), e.legislativeAdvice());
        }
    }

    /** The Chairpersons' Meeting decided that the report needs no deliberation. */
    public record Undeliberated(LocalDate on, MeetingId meeting, String reason) {}

    /**
     * The result went to another congress.
     *
     * @param linkage {@link Linkage#DELEGATED} if it was reported up, {@link Linkage#LINKED} if it was shared
     */
    public record ResultMessage(LocalDate on, Linkage linkage, String recipient, String documentNo) {}

    InspectionOutcome with(SubmittedReport next) {
        return new InspectionOutcome(Lists.plus(reports, next), placements, undeliberated, messages);
    }

    InspectionOutcome with(AgendaPlacement next) {
        return new InspectionOutcome(reports, Lists.plus(placements, next), undeliberated, messages);
    }

    InspectionOutcome with(Undeliberated next) {
        return new InspectionOutcome(reports, placements, next, messages);
    }

    InspectionOutcome with(ResultMessage next) {
        return new InspectionOutcome(reports, placements, undeliberated, Lists.plus(messages, next));
    }
}
