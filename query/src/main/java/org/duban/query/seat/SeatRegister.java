package org.duban.query.seat;

import java.util.List;
import java.util.Optional;
import org.duban.events.SeatId;
import org.duban.events.seat.SeatEvent;
import org.duban.events.seat.SeatEvent.SeatCreated;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.duban.query.caseview.Lists;
import org.duban.query.register.ViewedRegister;
import org.duban.query.seat.SeatFacts.SeatTerm;

/** How seats are viewed. */
public final class SeatRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<SeatEvent, SeatFacts> REGISTER = new ViewedRegister<>(
            SeatId.KIND,
            SeatEvent.class,
            SeatFacts.class,
            List.of(),
            event -> event instanceof SeatCreated e ? Optional.of(created(e)) : Optional.empty(),
            SeatRegister::evolve);

    private SeatRegister() {}

    private static SeatFacts created(SeatCreated e) {
        return new SeatFacts(e.seatId(), e.level(), e.constituency(), e.occurredOn(), List.of());
    }

    private static SeatFacts evolve(SeatFacts facts, SeatEvent event) {
        return switch (event) {
            case SeatCreated e -> facts;
            case SeatFilled e ->
                facts.terms(Lists.plus(
                        facts.terms(), new SeatTerm(e.holder(), e.by(), e.election(), e.occurredOn(), null, null)));
            case SeatVacated e ->
                facts.terms(Lists.last(
                        facts.terms(),
                        one -> one.until() == null && one.holder().equals(e.holder()),
                        one -> new SeatTerm(
                                one.holder(), one.by(), one.election(), one.from(), e.occurredOn(), e.ground())));
        };
    }
}
