package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.handling.OfOrgan;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** The report before the Standing Committee. */
public sealed interface HearingCommand extends WorkReportCommand {

    /**
     * Records that the session heard an organ's report.
     *
     * @param reporter who gave it: on that day head or deputy head of the organ, or head of a department of the government
     * @param entrustment by which the government entrusted the department's head with it; needed for such a reporter
     * @param invited deputies who attended without a vote; may be empty
     */
    @Authorized(by = Role.CLERK, basis = "S24 §16")
    record HearWorkReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            Session session,
            PersonId reporter,
            @Nullable String entrustment,
            List<PersonId> invited,
            LocalDate occurredOn)
            implements HearingCommand, OfOrgan {}

    /** Records the session's deliberation of what it heard. */
    @Authorized(by = Role.CLERK, basis = "S24 §17; Org §51")
    record DeliberateWorkReport(
            CaseId caseId,
            Session session,
            List<PersonId> speakers,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements HearingCommand {}
}
