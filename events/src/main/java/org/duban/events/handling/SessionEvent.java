package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;

/** The sessions that reports are meant for, one after the other, and what must be done before each. */
public sealed interface SessionEvent extends HandlingEvent {

    /**
     * A report was set down for a session on {@code sessionOn}; {@code terms} are counted backwards from it.
     *
     * @param purpose which report, as the form calls it
     */
    record SessionScheduled(
            CaseId caseId,
            @Fixed String purpose,
            @Fixed MeetingId session,
            @Fixed LocalDate sessionOn,
            @Fixed List<SessionTerm> terms,
            LocalDate occurredOn)
            implements SessionEvent {

        @Override
        public List<Owing> owing() {
            return terms.stream()
                    .<Owing>map(term -> new Owing.Opens(term.duty(), term.due(), term.by()))
                    .toList();
        }
    }

    /** The session was moved, and with it what must be done before it. */
    record SessionMoved(
            CaseId caseId,
            @Fixed String purpose,
            @Fixed MeetingId session,
            @SeveralLines String reason,
            @Fixed LocalDate before,
            @Fixed LocalDate after,
            @Fixed List<MovedTerm> terms,
            LocalDate occurredOn)
            implements SessionEvent {

        @Override
        public List<Owing> owing() {
            return terms.stream()
                    .<Owing>map(term -> new Owing.Moves(term.duty(), term.after()))
                    .toList();
        }
    }

    /**
     * The session does not take place, or the report is not for it any more.
     *
     * @param ended what had to be done before it and was not
     */
    record SessionDropped(
            CaseId caseId,
            @Fixed String purpose,
            @Fixed MeetingId session,
            @SeveralLines String reason,
            List<DutyId> ended,
            LocalDate occurredOn)
            implements SessionEvent {

        @Override
        public List<Owing> owing() {
            return ended.stream()
                    .<Owing>map(duty -> new Owing.Ends(duty, Owing.Cause.CANCELLED))
                    .toList();
        }
    }

    /** What had to be done before the session was done. */
    record SessionDutyDone(CaseId caseId, DutyId duty, LocalDate occurredOn) implements SessionEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(duty, occurredOn));
        }
    }

    /** What must be done before a session, by when and by whom. */
    record SessionTerm(DutyId duty, Deadline due, Responsible by) {}

    /** What must be done before a session, by when before it was moved and by when now. */
    record MovedTerm(DutyId duty, Deadline before, Deadline after) {}
}
