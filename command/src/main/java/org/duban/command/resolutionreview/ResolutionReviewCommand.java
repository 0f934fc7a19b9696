package org.duban.command.resolutionreview;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the mid-term check of a resolution. */
public sealed interface ResolutionReviewCommand extends CaseCommand {

    /**
     * Opens the case of a check that is on the yearly plan.
     *
     * @param resolution its title
     * @param endsOn the last day of its term
     * @param organs those that carry it out, at least one
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §17")
    record PlanResolutionReview(
            @GeneratedId CaseId caseId,
            String title,
            String resolution,
            String documentNo,
            LocalDate adoptedOn,
            LocalDate endsOn,
            @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements ResolutionReviewCommand, OpensForCommittee {}

    /**
     * Begins the check and asks the organs to report.
     *
     * @param reportBy the last day for their reports
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §17")
    record StartResolutionReview(CaseId caseId, String method, LocalDate reportBy, LocalDate occurredOn)
            implements ResolutionReviewCommand {}

    /** Reports how far the resolution is carried out. */
    @Authorized(by = Role.OFFICE, basis = "S24 §17")
    record SubmitExecutionReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements ResolutionReviewCommand, OfOrgan {}

    /** Records that a session heard what the check came to. */
    @Authorized(by = Role.CLERK, basis = "S24 §17; Org §51")
    record ConcludeResolutionReview(
            CaseId caseId,
            Session session,
            @SeveralLines String conclusion,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements ResolutionReviewCommand {}

    /** Reports at the end of the resolution's term how it was carried out. */
    @Authorized(by = Role.OFFICE, basis = "S24 §17")
    record SubmitFinalExecutionReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements ResolutionReviewCommand, OfOrgan {}
}
