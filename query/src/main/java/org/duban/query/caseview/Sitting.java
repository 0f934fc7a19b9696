package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.jspecify.annotations.Nullable;

/**
 * A session that a case was set down for.
 *
 * @param purpose for what, as its form calls it
 * @param setOn when it was set down
 * @param sessionOn its day, after all moves
 * @param duties what must be done before it
 * @param moves how its day changed, oldest first
 * @param dropped why it is not for that session any more; null while it is
 */
public record Sitting(
        String purpose,
        MeetingId session,
        LocalDate setOn,
        LocalDate sessionOn,
        List<DutyId> duties,
        List<SessionMove> moves,
        @Nullable Dropping dropped) {

    /** The session was moved from one day to another, and with it what must be done before. */
    public record SessionMove(LocalDate on, LocalDate from, LocalDate to, String reason, List<MovedTerm> terms) {}

    /** The session does not take place, or the case is not for it any more. */
    public record Dropping(LocalDate on, String reason) {}

    /** Whether it is for that session and purpose still. */
    public boolean stands(String wanted, MeetingId at) {
        return dropped == null && purpose.equals(wanted) && session.equals(at);
    }

    /** On another day. */
    public Sitting moved(SessionMove move) {
        return new Sitting(purpose, session, setOn, move.to(), duties, Lists.plus(moves, move), dropped);
    }

    /** Not for that session any more. */
    public Sitting dropped(LocalDate on, String reason) {
        return new Sitting(purpose, session, setOn, sessionOn, duties, moves, new Dropping(on, reason));
    }
}
