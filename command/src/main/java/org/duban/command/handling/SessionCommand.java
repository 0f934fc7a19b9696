package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;

/** The sessions that reports are meant for, and what must be done before each. */
public sealed interface SessionCommand extends HandlingCommand {

    /**
     * Sets a report down for a session. What must be done before is counted backwards from its first day.
     *
     * @param purpose which report: one of the purposes that the case's form has
     */
    @Authorized(by = Role.CLERK, basis = "S24 §15; SH-Rules §5; DD")
    record ScheduleSession(CaseId caseId, String purpose, MeetingId session, LocalDate occurredOn)
            implements SessionCommand {}

    /** Records that a report is not for that session any more. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record DropSession(
            CaseId caseId, String purpose, @SeveralLines String reason, LocalDate occurredOn)
            implements SessionCommand {}

    /** Records that something was done that must be done before a session. */
    @Authorized(by = Role.CLERK, basis = "S24 §15; SH-Rules §5; DD")
    record MarkSessionDutyDone(CaseId caseId, DutyId duty, LocalDate occurredOn) implements SessionCommand {}
}
