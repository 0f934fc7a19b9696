package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.Purpose;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;

/**
 * The session that a report is set down for.
 *
 * @param sessionOn its day, after all moves
 * @param before what must be done before it, the earliest first
 * @param moves how its day changed, oldest first
 */
public record Sitting(Purpose purpose, String session, LocalDate sessionOn, List<Before> before, List<Move> moves) {

    /** One thing that must be done before a session. */
    public record Before(DutyId id, Duty duty) {}

    /** The session was moved from one day to another. */
    public record Move(LocalDate on, LocalDate from, LocalDate to, String reason) {}

    static Sitting scheduled(SessionScheduled e) {
        List<Before> before = e.terms().stream()
                .map(term -> new Before(term.duty(), Duty.by(term.due())))
                .toList();
        return new Sitting(e.purpose(), e.session(), e.sessionOn(), before, List.of());
    }

    Sitting moved(SessionMoved e) {
        Sitting next = this;
        for (MovedTerm term : e.terms()) {
            next = next.changed(term.duty(), duty -> duty.extended(term.after()));
        }
        Move move = new Move(e.occurredOn(), e.before(), e.after(), e.reason());
        return new Sitting(purpose, session, e.after(), next.before, Lists.plus(moves, move));
    }

    /** With that duty changed; one that it does not have changes nothing. */
    Sitting changed(DutyId id, UnaryOperator<Duty> change) {
        List<Before> next = before.stream()
                .map(one -> one.id().equals(id) ? new Before(id, change.apply(one.duty())) : one)
                .toList();
        return new Sitting(purpose, session, sessionOn, next, moves);
    }
}
