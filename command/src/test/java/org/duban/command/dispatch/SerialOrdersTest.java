package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.PURPOSE;
import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.TakeBackRole;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.SessionCommand.DropSession;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.internalrule.InternalRuleCommand.AdoptInternalRule;
import org.duban.command.lawinspection.FieldworkCommand.TransferConcreteCase;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.meeting.MeetingCommand.MoveMeeting;
import org.duban.command.meeting.MeetingCommand.RecordAttendance;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.seat.SeatRule;
import org.duban.command.series.SeriesRule;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.InternalRuleId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeatId;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.duban.events.internalrule.InternalRuleEvent.TermUnit;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Procedure;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two people do at once comes out as if one had been first: as one of the two serial orders. */
class SerialOrdersTest {

    private static final int ROUNDS = 12;
    private static final MeetingId SESSION = Town.session("09-28");

    @TempDir
    Path folder;

    /** The step before, and the two that are taken at once. */
    record Pair(String name, List<Command> before, Command one, Command other) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What each was told, and all that is on record, in its order. */
    private record Result(String one, String other, List<String> history) {}

    static Stream<Pair> pairs() {
        List<Command> toldOfLetter = List.of(before(AssignItem.class));
        List<Command> acknowledged = List.of(until(AcknowledgeItem.class));
        AssignItem assign = assign(BINS, Town.GREENING, null);
        ScheduleSession placed = session("09-28", "07-03");
        return Stream.of(
                new Pair(
                        "a deputy is suspended while his attendance is recorded",
                        List.of(),
                        new SuspendDeputy(Town.WANG, "r", day("09-28")),
                        new RecordAttendance(SESSION, List.of(Town.WANG), day("09-28"))),
                new Pair(
                        "a meeting moves while a case is placed on its agenda",
                        acknowledged,
                        move("10-26", "07-03"),
                        placed),
                new Pair(
                        "a meeting is cancelled while a case is placed on its agenda",
                        acknowledged,
                        new CancelMeeting(SESSION, "r", day("07-03")),
                        placed),
                new Pair(
                        "a case is dropped from the agenda of a meeting that moves",
                        plus(acknowledged, placed),
                        move("10-26", "07-04"),
                        new DropSession(CASE, PURPOSE, "r", day("07-04"))),
                new Pair(
                        "a case is closed while the meeting moves that it was set down for",
                        plus(List.of(until(PublishReport.class)), session("12-10", "09-25")),
                        new MoveMeeting(Town.session("12-10"), day("12-20"), null, "r", day("09-28")),
                        new CloseCase(CASE, "c", day("09-28"))),
                new Pair(
                        "a role is taken back while it is used",
                        toldOfLetter,
                        new TakeBackRole(new AccountName("office"), Role.OFFICE, "r", day("06-09")),
                        assign),
                new Pair(
                        "an account is disabled while it is used",
                        toldOfLetter,
                        new DisableAccount(new AccountName("office"), "r", day("06-09")),
                        assign),
                new Pair(
                        "a unit ends while an item is given to it",
                        toldOfLetter,
                        new EndUnit(Town.GREENING, "r", day("06-09")),
                        assign),
                new Pair(
                        "a unit is merged while an item is given to it",
                        toldOfLetter,
                        new MergeUnit(Town.GREENING, Town.HOUSING, "r", day("06-09")),
                        assign),
                new Pair(
                        "an internal rule sets the notice of sessions while one is called",
                        List.of(),
                        new AdoptInternalRule(
                                new InternalRuleId("procedure"),
                                "t",
                                Town.CHAIRS,
                                "n",
                                day("05-01"),
                                List.of(new SetTerm("SESSION_NOTICE", 10, TermUnit.CALENDAR_DAYS, "第三条")),
                                null,
                                day("05-01")),
                        meeting("called", 77)),
                new Pair(
                        "two units are merged into each other",
                        List.of(),
                        new MergeUnit(Town.GREENING, Town.HOUSING, "r", day("06-09")),
                        new MergeUnit(Town.HOUSING, Town.GREENING, "r", day("06-09"))),
                new Pair(
                        "somebody is elected to two seats",
                        List.of(new CreateSeat(new SeatId("third"), Level.DISTRICT, "c", day("04-01"))),
                        elected(Town.VACANT, Town.MAYOR),
                        elected(new SeatId("third"), Town.MAYOR)),
                new Pair(
                        "the Chairpersons' Meeting is cancelled while it is said to have decided",
                        List.of(until(OpenLawInspection.class)),
                        new CancelMeeting(Town.CHAIRS, "r", day("03-05")),
                        Story.told().get(1)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void two_at_once_come_out_as_one_after_the_other(Pair pair) throws Exception {
        Result oneFirst = serial(pair, true);
        Result otherFirst = serial(pair, false);

        for (int round = 0; round < ROUNDS; round++) {
            assertThat(raced(pair)).isIn(oneFirst, otherFirst);
        }
        assertThat(oneFirst).as("the order matters").isNotEqualTo(otherFirst);
    }

    @RepeatedTest(5)
    void of_many_elected_to_one_seat_exactly_one_is() throws Exception {
        try (WorkingGateway office = begun()) {
            List<PersonId> people = IntStream.range(0, 8)
                    .mapToObj(n -> new PersonId("candidate-" + n))
                    .toList();
            people.forEach(person -> office.bySystem(new RegisterPerson(person, "n", Town.FOUNDED)));

            List<String> told = Race.of(8, n -> () -> told(office, elected(Town.VACANT, people.get(n))));

            assertThat(told).filteredOn("accepted"::equals).hasSize(1);
            assertThat(told).filteredOn(SeatRule.SEAT_TAKEN.name()::equals).hasSize(7);
            assertThat(people.stream()
                            .filter(person -> office.recorded(person.stream()).size() == 2))
                    .hasSize(1);
        }
    }

    @RepeatedTest(5)
    void of_many_meetings_with_one_number_exactly_one_gets_it() throws Exception {
        try (WorkingGateway office = begun()) {
            List<String> told = Race.of(8, n -> () -> told(office, meeting("m-" + n, 77)));

            assertThat(told).filteredOn("accepted"::equals).hasSize(1);
            assertThat(told).filteredOn(SeriesRule.NUMBER_TAKEN.name()::equals).hasSize(7);
            assertThat(office.ledger.streams("meeting-m-")).hasSize(1);
        }
    }

    @Test
    void meetings_with_numbers_of_their_own_all_get_them() throws Exception {
        try (WorkingGateway office = begun()) {
            assertThat(Race.of(8, n -> () -> told(office, meeting("m-" + n, 77 + n))))
                    .containsOnly("accepted");
            assertThat(office.ledger.streams("meeting-m-")).hasSize(8);
        }
    }

    @Test
    void a_unit_ends_though_others_record_in_their_cases_without_a_pause() throws Exception {
        try (WorkingGateway office = begun()) {
            List<CaseId> cases =
                    IntStream.range(0, 6).mapToObj(n -> new CaseId("c-" + n)).toList();
            cases.forEach(caseId -> Story.of(caseId).subList(0, 4).forEach(office::send));

            List<String> told = Race.of(
                    7,
                    n -> () -> n == 6
                            ? told(office, new EndUnit(Town.MARKETS, "r", day("06-30")))
                            : letters(office, cases.get(n)));

            assertThat(told).containsOnly("accepted");
        }
    }

    private static String letters(WorkingGateway office, CaseId caseId) {
        return IntStream.range(0, 40)
                .mapToObj(i -> told(office, new TransferConcreteCase(caseId, "letter " + i, "信访办", day("03-20"))))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Result serial(Pair pair, boolean oneFirst) {
        try (WorkingGateway office = begun()) {
            pair.before().forEach(office::send);
            String first = told(office, oneFirst ? pair.one() : pair.other());
            String second = told(office, oneFirst ? pair.other() : pair.one());
            return result(office, oneFirst ? List.of(first, second) : List.of(second, first));
        }
    }

    private Result raced(Pair pair) throws Exception {
        try (WorkingGateway office = begun()) {
            pair.before().forEach(office::send);
            return result(office, Race.of(2, n -> () -> told(office, n == 0 ? pair.one() : pair.other())));
        }
    }

    private static Result result(WorkingGateway office, List<String> told) {
        List<String> history = new ArrayList<>();
        try (RecordedCursor all = office.history.from(1)) {
            all.forEachRemaining(recorded -> history.add(recorded.event().toString()));
        }
        return new Result(told.get(0), told.get(1), history);
    }

    private static String told(WorkingGateway office, Command command) {
        try {
            office.send(command);
            return "accepted";
        } catch (CommandRefused refused) {
            return refused.rule().name();
        }
    }

    private WorkingGateway begun() {
        try {
            return WorkingGateway.begun(Files.createTempDirectory(folder, "ledger"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FillSeat elected(SeatId seat, PersonId person) {
        return new FillSeat(seat, person, Procedure.BY_CONSTITUENCY, null, day("05-01"));
    }

    private static ScheduleMeeting meeting(String id, int number) {
        return new ScheduleMeeting(
                new MeetingId(id),
                MeetingKind.STANDING_COMMITTEE,
                17,
                number,
                "n",
                day("11-20"),
                null,
                false,
                day("05-01"));
    }

    private static List<Command> plus(List<Command> commands, Command one) {
        return Stream.concat(commands.stream(), Stream.of(one)).toList();
    }
}
