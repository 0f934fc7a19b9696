package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;

/** The session that a report is meant for, and what must be done before it. */
public sealed interface SessionEvent extends HandlingEvent {

    /** A report was set down for a session on {@code sessionOn}; {@code terms} are counted backwards from it. */
    record SessionScheduled(
            CaseId caseId, String session, LocalDate sessionOn, List<SessionTerm> terms, LocalDate occurredOn)
            implements SessionEvent {}

    /** The session was moved, and with it what must be done before it. */
    record SessionMoved(
            CaseId caseId,
            String reason,
            LocalDate before,
            LocalDate after,
            List<MovedTerm> terms,
            LocalDate occurredOn)
            implements SessionEvent {}

    /** What had to be done before the session was done. */
    record SessionDutyDone(CaseId caseId, DutyId duty, LocalDate occurredOn) implements SessionEvent {}

    /** What must be done before a session, and by when. */
    record SessionTerm(DutyId duty, Deadline due) {}

    /** What must be done before a session, by when before it was moved and by when now. */
    record MovedTerm(DutyId duty, Deadline before, Deadline after) {}
}
