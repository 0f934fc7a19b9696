package org.duban.events.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.SentDocument;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** The inspection report and what the session made of it. */
public sealed interface InspectionReportEvent extends LawInspectionEvent {

    /**
     * The group submitted its report.
     *
     * @param document the report as it was submitted; null if none was kept
     */
    record InspectionReportSubmitted(
            CaseId caseId,
            @SeveralLines String evaluation,
            @SeveralLines List<String> problems,
            @SeveralLines List<String> advice,
            @SeveralLines String legislativeAdvice,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements InspectionReportEvent, SentDocument {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(InspectionDuty.INSPECTION_REPORT.only(), occurredOn));
        }
    }

    /** The Chairpersons' Meeting put the report on a session's agenda. */
    record ReportPlacedOnAgenda(CaseId caseId, MeetingId meeting, MeetingId session, LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The Chairpersons' Meeting decided that the report needs no deliberation; it is kept as a work paper. */
    record NoDeliberationDecided(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The session deliberated the report; members' opinions are to be compiled. */
    record InspectionReportDeliberated(
            CaseId caseId,
            Session session,
            @AsDeputy List<PersonId> speakers,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements InspectionReportEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** The result of a delegated inspection was reported to the congress above, in writing. */
    record DelegatedResultReportedUp(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements InspectionReportEvent {}

    /** The result was shared with the congress the inspection was linked with. */
    record LinkedResultShared(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements InspectionReportEvent {}
}
