package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent.OrganRequest;
import org.duban.events.workreport.TopicEvent.TopicSource;
import org.jspecify.annotations.Nullable;

/** The topic on the yearly plan and how the plan is adjusted, as the Chairpersons' Meeting decided. */
public sealed interface TopicCommand extends WorkReportCommand {

    /**
     * Opens the case of a topic on the yearly plan.
     *
     * @param meeting the Chairpersons' Meeting that adopted the plan
     * @param topic what is to be reported on
     * @param organs those that report, at least one
     * @param committee the unit in charge; null if none is
     * @param request of the organ that asked to report; needed for that source, and for no other
     * @param month in which the report is to be heard
     * @param session in which it is to be heard, and for which it is set down; null if the plan names the month only
     */
    @Authorized(
            by = {Role.DIRECTOR, Role.CLERK},
            basis = "S24 §12; S24 §63")
    record PlanWorkReport(
            @GeneratedId CaseId caseId,
            MeetingId meeting,
            String title,
            String topic,
            @AtLeastOne List<SupervisedOrgan> organs,
            @Nullable UnitId committee,
            TopicSource source,
            @Nullable OrganRequest request,
            PlannedMonth month,
            @Nullable MeetingId session,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements TopicCommand, OpensForCommittee {}

    /**
     * Puts the report off; it comes off the agenda of the session that it is set down for.
     *
     * @param month to which it is put off; null if that is open
     */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §63 ¶3")
    record PostponeWorkReport(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String reason,
            @Nullable PlannedMonth month,
            LocalDate occurredOn)
            implements TopicCommand {}

    /**
     * Takes a topic up again that was put off.
     *
     * @param month in which the report is to be heard now
     * @param session in which it is to be heard now, and for which it is set down; null if only the month is known
     */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §63 ¶3")
    record ResumeWorkReport(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String reason,
            PlannedMonth month,
            @Nullable MeetingId session,
            LocalDate occurredOn)
            implements TopicCommand {}

    /** Takes a topic off the plan, which closes its case. */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §63 ¶3")
    record CancelWorkReport(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements TopicCommand {}
}
