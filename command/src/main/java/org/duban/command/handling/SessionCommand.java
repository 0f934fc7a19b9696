package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.SessionEvent.Purpose;

/** The sessions that reports are meant for, and what must be done before them. */
public sealed interface SessionCommand extends HandlingCommand {

    /**
     * Sets a report down for a session. What must be done before is counted backwards from its day: for a report of the
     * supervised organ as for a special work report, for the committee's own what members need to have in hand.
     *
     * @param sessionOn the session's first day
     */
    @Authorized(by = Role.CLERK, basis = "S24 §15; SH-Rules §5; DD")
    record ScheduleSession(CaseId caseId, Purpose purpose, String session, LocalDate sessionOn, LocalDate occurredOn)
            implements SessionCommand {}

    /**
     * Records that the session was moved, and with it what must be done before.
     *
     * @param sessionOn its new first day
     */
    @Authorized(by = Role.CLERK, basis = "S24 §15; SH-Rules §5; DD")
    record MoveSession(CaseId caseId, Purpose purpose, LocalDate sessionOn, String reason, LocalDate occurredOn)
            implements SessionCommand {}

    /** Records that something was done that must be done before a session. */
    @Authorized(by = Role.CLERK, basis = "S24 §15; SH-Rules §5; DD")
    record MarkSessionDutyDone(CaseId caseId, DutyId duty, LocalDate occurredOn) implements SessionCommand {}
}
