package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.jspecify.annotations.Nullable;

/** The inspection report and what becomes of it. */
public sealed interface InspectionReportCommand extends LawInspectionCommand {

    /**
     * Submits the inspection report.
     *
     * @param advice on carrying the statute out better
     * @param legislativeAdvice on amending the statute, or why none is needed; the law asks for one of both
     * @param document the report as it is submitted, kept as evidence; null to keep none
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §36; SH-Rules §25")
    record SubmitInspectionReport(
            CaseId caseId,
            @SeveralLines String evaluation,
            @AtLeastOne @SeveralLines List<String> problems,
            @AtLeastOne @SeveralLines List<String> advice,
            @SeveralLines String legislativeAdvice,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements InspectionReportCommand {}

    /** Puts the report on a session's agenda, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §36")
    record PlaceReportOnAgenda(CaseId caseId, MeetingId meeting, MeetingId session, LocalDate occurredOn)
            implements InspectionReportCommand {}

    /** Keeps the report as a work paper without deliberation, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §36")
    record DecideNoDeliberation(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements InspectionReportCommand {}

    /** Records the session's deliberation of the report. */
    @Authorized(by = Role.CLERK, basis = "S24 §36; Org §51")
    record DeliberateInspectionReport(
            CaseId caseId,
            Session session,
            List<PersonId> speakers,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements InspectionReportCommand {}

    /** Records that a delegated result was reported up, in writing. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §34 ¶1")
    record ReportDelegatedResult(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements InspectionReportCommand {}

    /** Records that a linked result was shared. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §34 ¶2; S24 §34 ¶3")
    record ShareLinkedResult(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements InspectionReportCommand {}
}
