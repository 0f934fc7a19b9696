package org.duban.command.seat;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Election;
import org.duban.events.seat.SeatEvent.Procedure;

/** One refused command for each rule about seats. */
public final class SeatRefusals {

    static final Ballot ACCEPTED = new Ballot(30, 0, 1);

    static final SeatId MUNICIPAL = new SeatId("municipal");

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            SeatRule.SEAT_UNKNOWN,
                    () -> after().when(fill(new SeatId("nowhere"), Town.MAYOR, Procedure.BY_CONSTITUENCY)),
            SeatRule.SEAT_EXISTS, () -> after().when(new CreateSeat(Town.VACANT, Level.DISTRICT, "田林", day("05-01"))),
            SeatRule.SEAT_TAKEN, () -> after().when(fill(Town.TAKEN, Town.MAYOR, Procedure.BY_CONSTITUENCY)),
            SeatRule.SEAT_VACANT, () -> after().when(vacate(Town.VACANT)),
            SeatRule.ELECTED_BY_OTHERS,
                    () -> after().when(fill(Town.VACANT, Town.MAYOR, Procedure.BY_STANDING_COMMITTEE)),
            SeatRule.ELECTION_NOT_VOTED, () -> municipal().when(fill(MUNICIPAL, Town.MAYOR, Procedure.BY_CONGRESS)),
            SeatRule.ELECTED_IN_NO_MEETING,
                    () -> after().when(new FillSeat(
                            Town.VACANT,
                            Town.MAYOR,
                            Procedure.BY_CONSTITUENCY,
                            new Election(Town.session("05-02"), 35, 31, ACCEPTED),
                            day("05-02"))));

    private SeatRefusals() {}

    /** A town with a vacant seat in the congress of the city. */
    static Scenario municipal() {
        return after(new CreateSeat(MUNICIPAL, Level.MUNICIPAL, "徐汇", day("04-20")));
    }

    static FillSeat fill(SeatId seat, PersonId person, Procedure by) {
        return new FillSeat(seat, person, by, null, day("05-01"));
    }

    static VacateSeat vacate(SeatId seat) {
        return new VacateSeat(seat, Ground.RESIGNED, "2023-04-20", Town.accepting(), ACCEPTED, day("05-02"));
    }
}
