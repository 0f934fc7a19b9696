package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.Deadline;

/** The session that a report is meant for, and what must be done before it. */
public sealed interface SessionEvent extends HandlingEvent {

    /** A report was set down for a session on {@code sessionOn}; {@code terms} are counted backwards from it. */
    record SessionScheduled(
            CaseId caseId,
            Purpose purpose,
            String session,
            LocalDate sessionOn,
            List<SessionTerm> terms,
            LocalDate occurredOn)
            implements SessionEvent {}

    /** The session was moved, and with it what must be done before it. */
    record SessionMoved(
            CaseId caseId,
            Purpose purpose,
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

    /** Which report a session is to hear. */
    enum Purpose {
        /** The committee's own on the inspection. */
        INSPECTION_REPORT,
        /** The supervised organ's on how it handled the opinions. */
        HANDLING_REPORT;

        /** What must be done before such a session, the earliest first. */
        public List<DutyKind> duties() {
            return switch (this) {
                case INSPECTION_REPORT -> List.of(DutyKind.SESSION_DISTRIBUTION, DutyKind.SESSION_NOTICE);
                case HANDLING_REPORT ->
                    List.of(
                            DutyKind.SESSION_DRAFT,
                            DutyKind.SESSION_REPORT,
                            DutyKind.SESSION_DISTRIBUTION,
                            DutyKind.SESSION_NOTICE);
            };
        }

        /** The name of one of these duties. */
        public DutyId duty(DutyKind kind) {
            return DutyId.of(kind, name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
