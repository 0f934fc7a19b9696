package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.DeliberationEvent.HeadAttendance;
import org.jspecify.annotations.Nullable;

/** What a session does with the report before it, beyond hearing it. */
public sealed interface DeliberationCommand extends HandlingCommand {

    /** Records which heads of organs and departments came to hear members' opinions, and who came in their place. */
    @Authorized(by = Role.CLERK, basis = "S24 §46")
    record RecordHeadsAttendance(
            CaseId caseId, Session session, @AtLeastOne List<HeadAttendance> heads, LocalDate occurredOn)
            implements DeliberationCommand {}

    /**
     * Records a resolution that the session adopted on what it heard.
     *
     * @param reports by when organs are to report on carrying it out, as the resolution says; may be empty
     */
    @Authorized(by = Role.CLERK, basis = "S24 §17; Org §51")
    record AdoptResolution(
            CaseId caseId,
            Session session,
            String title,
            String documentNo,
            Ballot ballot,
            List<ResolutionTerm> reports,
            LocalDate occurredOn)
            implements DeliberationCommand {}

    /** Reports how a resolution is carried out. */
    @Authorized(by = Role.OFFICE, basis = "S24 §17")
    record SubmitResolutionReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements DeliberationCommand, OfOrgan {}

    /** By when an organ is to report; no organ for the only one of the case. */
    record ResolutionTerm(@Nullable SupervisedOrgan organ, LocalDate dueOn) {}
}
