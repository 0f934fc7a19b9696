package org.duban.command.seat;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Procedure;

/** One refused command for each rule about seats. */
public final class SeatRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            SeatRule.SEAT_UNKNOWN,
                    () -> after().when(fill(new SeatId("nowhere"), Town.MAYOR, Procedure.BY_CONSTITUENCY)),
            SeatRule.SEAT_EXISTS, () -> after().when(new CreateSeat(Town.VACANT, Level.DISTRICT, "田林", day("05-01"))),
            SeatRule.SEAT_TAKEN, () -> after().when(fill(Town.TAKEN, Town.MAYOR, Procedure.BY_CONSTITUENCY)),
            SeatRule.SEAT_VACANT, () -> after().when(vacate(Town.VACANT)),
            SeatRule.ELECTED_BY_OTHERS,
                    () -> after().when(fill(Town.VACANT, Town.MAYOR, Procedure.BY_STANDING_COMMITTEE)));

    private SeatRefusals() {}

    static FillSeat fill(SeatId seat, PersonId person, Procedure by) {
        return new FillSeat(seat, person, by, day("05-01"));
    }

    static VacateSeat vacate(SeatId seat) {
        return new VacateSeat(seat, Ground.RESIGNED, "2023-04-20", day("05-02"));
    }
}
