package org.duban.command.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.person.ServiceEnd;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatCreated;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.jspecify.annotations.Nullable;

/** The rules of the register of seats. Filling one makes a deputy, vacating it ends the service, in the same commit. */
public final class Seats extends Register<SeatCommand, SeatEvent, Seat> {

    /** The register. */
    public static final Seats REGISTER = new Seats();

    private Seats() {
        super(SeatId.KIND, SeatCommand.class, SeatEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(SeatRule.values());
    }

    @Override
    protected Seat after(@Nullable Seat before, SeatEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case SeatCreated e -> new Seat(e.seatId(), e.level(), e.constituency(), on, null);
            case SeatFilled e -> held(before, e.holder(), on);
            case SeatVacated e -> held(before, null, on);
        };
    }

    private static Seat held(@Nullable Seat before, @Nullable PersonId holder, LocalDate on) {
        Seat seat = Objects.requireNonNull(before);
        return new Seat(seat.seatId(), seat.level(), seat.constituency(), Steps.later(seat.lastOn(), on), holder);
    }

    @Override
    protected List<? extends Event> on(SeatCommand command, @Nullable Seat seat, Context context) {
        return switch (command) {
            case CreateSeat c -> {
                CommandRefused.unless(
                        seat == null, SeatRule.SEAT_EXISTS, "seat", c.seatId().value());
                yield List.of(new SeatCreated(c.seatId(), c.level(), c.constituency(), c.occurredOn()));
            }
            case FillSeat c -> fill(c, known(seat, c), context);
            case VacateSeat c -> vacate(c, known(seat, c), context);
        };
    }

    /** District deputies are elected by voters alone; those of the congress above by the congress or its committee. */
    private static List<Event> fill(FillSeat c, Seat seat, Context context) {
        CommandRefused.unless(
                seat.holder() == null, SeatRule.SEAT_TAKEN, "seat", c.seatId().value());
        boolean byVoters = seat.level() == Level.DISTRICT || seat.level() == Level.TOWN;
        boolean fits = c.by() == Procedure.GENERAL_ELECTION || byVoters == (c.by() == Procedure.BY_CONSTITUENCY);
        CommandRefused.unless(
                fits, SeatRule.ELECTED_BY_OTHERS, "level", seat.level().name(), "by", c.by().name());
        Person person = People.known(context, c.holder());
        CommandRefused.unless(
                !person.isDeputyOrBecameOne(seat.level(), c.occurredOn()),
                CommonRule.DEPUTY_ALREADY,
                "level",
                seat.level().name());
        return List.of(
                new SeatFilled(c.seatId(), c.holder(), c.by(), c.election(), c.occurredOn()),
                new DeputySeated(c.holder(), seat.level(), seat.constituency(), null, c.occurredOn()));
    }

    private static List<Event> vacate(VacateSeat c, Seat seat, Context context) {
        PersonId holder = seat.holder();
        if (holder == null) {
            throw new CommandRefused(SeatRule.SEAT_VACANT, "seat", c.seatId().value());
        }
        return new ServiceEnd(
                        People.known(context, holder),
                        seat.level(),
                        c.ground(),
                        c.resignationLetter(),
                        c.session(),
                        c.ballot(),
                        c.occurredOn())
                .events(context);
    }

    private static Seat known(@Nullable Seat seat, SeatCommand command) {
        if (seat == null) {
            throw new CommandRefused(
                    SeatRule.SEAT_UNKNOWN, "seat", command.seatId().value());
        }
        return seat;
    }

    @Override
    protected Aspects of(SeatEvent event, @Nullable Seat before, Context context) {
        LocalDate floor = before == null ? LocalDate.MIN : before.lastOn();
        return switch (event) {
            case SeatCreated e -> Aspects.from(floor);
            case SeatFilled e -> Aspects.from(floor).checking(() -> Elections.check(e, context));
            case SeatVacated e -> Aspects.from(floor);
        };
    }
}
