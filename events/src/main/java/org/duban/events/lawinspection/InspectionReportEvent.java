package org.duban.events.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Session;

/** The inspection report and what the session made of it. */
public sealed interface InspectionReportEvent extends LawInspectionEvent {

    /** The group submitted its report. */
    record InspectionReportSubmitted(
            CaseId caseId,
            String evaluation,
            List<String> problems,
            List<String> advice,
            String legislativeAdvice,
            LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The Chairpersons' Meeting put the report on a session's agenda. */
    record ReportPlacedOnAgenda(CaseId caseId, String meeting, String session, LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The Chairpersons' Meeting decided that the report needs no deliberation; it is kept as a work paper. */
    record NoDeliberationDecided(CaseId caseId, String meeting, String reason, LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The session deliberated the report; members' opinions are to be compiled. */
    record InspectionReportDeliberated(
            CaseId caseId,
            Session session,
            List<String> speakers,
            List<String> opinionsRaised,
            Deadline compileBy,
            LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The result of a delegated inspection was reported to the congress above, in writing. */
    record DelegatedResultReportedUp(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The result was shared with the congress the inspection was linked with. */
    record LinkedResultShared(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements InspectionReportEvent {}
}
