package org.duban.command.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.seat.SeatRefusals.fill;
import static org.duban.command.seat.SeatRefusals.vacate;

import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.person.People;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Election;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatsTest {

    private static final SeatId NEW = new SeatId("new");

    @Test
    void members_of_the_standing_committee_elect_in_session_and_by_a_majority_of_all() {
        FillSeat voted = elected(new Ballot(18, 10, 3), "05-02");
        SeatRefusals.municipal()
                .when(voted)
                .then(
                        new SeatFilled(
                                SeatRefusals.MUNICIPAL,
                                Town.MAYOR,
                                Procedure.BY_STANDING_COMMITTEE,
                                voted.election(),
                                day("05-02")),
                        new DeputySeated(Town.MAYOR, Level.MUNICIPAL, "徐汇", null, day("05-02")));

        SeatRefusals.municipal()
                .when(elected(new Ballot(17, 10, 4), "05-02"))
                .thenRefused(HandlingRule.RESOLUTION_WITHOUT_MAJORITY);
        SeatRefusals.municipal()
                .when(elected(new Ballot(18, 10, 3), "05-03"))
                .thenRefused(MeetingRule.MEETING_ON_OTHER_DAY);
    }

    private static FillSeat elected(Ballot ballot, String on) {
        return new FillSeat(
                SeatRefusals.MUNICIPAL,
                Town.MAYOR,
                Procedure.BY_STANDING_COMMITTEE,
                new Election(Town.session("05-02"), 35, 31, ballot),
                day(on));
    }

    @Test
    void filling_a_seat_makes_a_deputy_in_the_same_commit() {
        after().when(fill(Town.VACANT, Town.MAYOR, Procedure.BY_CONSTITUENCY))
                .then(
                        new SeatFilled(Town.VACANT, Town.MAYOR, Procedure.BY_CONSTITUENCY, null, day("05-01")),
                        new DeputySeated(Town.MAYOR, Level.DISTRICT, "田林", null, day("05-01")));
    }

    @Test
    void vacating_a_seat_ends_the_service_in_the_same_commit() {
        after().when(vacate(Town.TAKEN))
                .then(
                        new SeatVacated(Town.TAKEN, Town.ZHANG, Ground.RESIGNED, day("05-02")),
                        new DeputyServiceEnded(
                                Town.ZHANG,
                                Level.DISTRICT,
                                Ground.RESIGNED,
                                "2023-04-20",
                                Town.accepting(),
                                SeatRefusals.ACCEPTED,
                                day("05-02")));
    }

    @Test
    void a_vacated_seat_is_filled_again() {
        Scenario vacated = after(vacate(Town.TAKEN));
        FillSeat next = new FillSeat(Town.TAKEN, Town.ZHANG, Procedure.BY_CONSTITUENCY, null, day("05-02"));

        assertThat(vacated.entry(Seats.REGISTER, Town.TAKEN.value()).holder()).isNull();
        assertThat(vacated.and(next).entry(People.REGISTER, Town.ZHANG.value()).isDeputy(Level.DISTRICT, day("05-03")))
                .isTrue();
        vacated.when(fill(Town.TAKEN, Town.MAYOR, Procedure.BY_CONSTITUENCY))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_deputy_of_that_congress_gets_no_second_seat() {
        after().when(fill(Town.VACANT, Town.WANG, Procedure.BY_CONSTITUENCY)).thenRefused(CommonRule.DEPUTY_ALREADY);
    }

    @Test
    void nobody_unknown_is_elected() {
        after().when(fill(Town.VACANT, new PersonId("nobody"), Procedure.BY_CONSTITUENCY))
                .thenRefused(CommonRule.PERSON_UNKNOWN);
    }

    /** Voters elect to the district's and the town's congress, a congress or its Standing Committee to those above. */
    @ParameterizedTest
    @CsvSource({
        "TOWN, GENERAL_ELECTION, true",
        "TOWN, BY_CONSTITUENCY, true",
        "TOWN, BY_CONGRESS, false",
        "TOWN, BY_STANDING_COMMITTEE, false",
        "DISTRICT, GENERAL_ELECTION, true",
        "DISTRICT, BY_CONSTITUENCY, true",
        "DISTRICT, BY_CONGRESS, false",
        "DISTRICT, BY_STANDING_COMMITTEE, false",
        "MUNICIPAL, GENERAL_ELECTION, true",
        "MUNICIPAL, BY_CONSTITUENCY, false",
        "MUNICIPAL, BY_CONGRESS, true",
        "MUNICIPAL, BY_STANDING_COMMITTEE, true",
        "NATIONAL, BY_CONSTITUENCY, false",
        "NATIONAL, BY_CONGRESS, true",
        "NATIONAL, BY_STANDING_COMMITTEE, true"
    })
    void a_by_election_is_held_by_those_who_elect_to_that_congress(Level level, Procedure by, boolean fits) {
        Scenario created = after(new CreateSeat(NEW, level, "c", day("04-01")));

        if (fits && (by == Procedure.BY_CONGRESS || by == Procedure.BY_STANDING_COMMITTEE)) {
            created.when(fill(NEW, Town.MAYOR, by)).thenRefused(SeatRule.ELECTION_NOT_VOTED);
        } else if (fits) {
            created.when(fill(NEW, Town.MAYOR, by)).the(SeatFilled.class);
        } else {
            created.when(fill(NEW, Town.MAYOR, by)).thenRefused(SeatRule.ELECTED_BY_OTHERS);
        }
    }

    @Test
    void a_seat_is_not_vacated_before_it_was_filled() {
        after(fill(Town.VACANT, Town.MAYOR, Procedure.BY_CONSTITUENCY))
                .when(new VacateSeat(Town.VACANT, Ground.DIED, null, null, null, day("04-30")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_deputy_gets_no_second_seat_on_an_earlier_day_either() {
        SeatId second = new SeatId("second");
        Scenario seated = after(
                new CreateSeat(second, Level.DISTRICT, "田林", day("04-01")),
                fill(Town.VACANT, Town.MAYOR, Procedure.BY_CONSTITUENCY));

        seated.when(new FillSeat(second, Town.MAYOR, Procedure.BY_CONSTITUENCY, null, day("04-20")))
                .thenRefused(CommonRule.DEPUTY_ALREADY);
    }
}
