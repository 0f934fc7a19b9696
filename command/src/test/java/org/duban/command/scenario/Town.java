package org.duban.command.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Actor;
import org.duban.command.Author;
import org.duban.command.Command;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.unit.Unit;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.Units;
import org.duban.events.AccountName;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.SeatId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** A small town: its units, people, meetings and accounts, and one actor for each role. */
public final class Town {

    public static final UnitId GENERAL_OFFICE = new UnitId("general-office");
    public static final UnitId ENVIRONMENT = new UnitId("environment");
    public static final UnitId FINANCE = new UnitId("finance");
    public static final UnitId STREET = new UnitId("street-committee");
    public static final UnitId GOVERNMENT = new UnitId("government-office");
    public static final UnitId GREENING = new UnitId("greening");
    public static final UnitId HOUSING = new UnitId("housing");
    public static final UnitId TRANSPORT = new UnitId("transport");
    public static final UnitId MARKETS = new UnitId("markets");
    public static final UnitId COURT = new UnitId("court-office");
    public static final UnitId CIVIL_BENCH = new UnitId("civil-bench");

    /** Deputies of the district. */
    public static final PersonId ZHANG = new PersonId("zhang");

    public static final PersonId WANG = new PersonId("wang");

    /** Who heads the government. */
    public static final PersonId MAYOR = new PersonId("mayor");

    /** A seat that somebody holds and one that nobody does. */
    public static final SeatId TAKEN = new SeatId("tianlin-1");

    public static final SeatId VACANT = new SeatId("tianlin-2");

    /** The Chairpersons' Meeting that decides what this year needs. */
    public static final MeetingId CHAIRS = new MeetingId("chairs");

    /** A meeting that was cancelled. */
    public static final MeetingId CANCELLED = new MeetingId("cancelled");

    /** The day on which all of it was put on the registers. */
    public static final LocalDate FOUNDED = LocalDate.of(2023, 1, 4);

    /** What puts all of it there. */
    public static final List<Command> FOUNDING = Stream.of(units(), people(), meetings(), accounts())
            .flatMap(List::stream)
            .toList();

    static final Records RECORDS = Scenario.nothing()
            .by(Actor.SYSTEM)
            .and(FOUNDING.toArray(Command[]::new))
            .records();

    public static final Actor CLERK = actor("clerk", GENERAL_OFFICE, Role.CLERK);
    public static final Actor COMMITTEE = actor("committee", ENVIRONMENT, Role.COMMITTEE);
    public static final Actor DIRECTOR = actor("director", null, Role.DIRECTOR);
    public static final Actor OFFICE = actor("office", GOVERNMENT, Role.OFFICE);
    public static final Actor COURT_OFFICE = actor("court", COURT, Role.OFFICE);
    public static final Actor OTHER_COMMITTEE = actor("finance", FINANCE, Role.COMMITTEE);

    private static final Map<Role, Actor> PEOPLE = new EnumMap<>(Map.of(
            Role.CLERK,
            CLERK,
            Role.COMMITTEE,
            COMMITTEE,
            Role.DIRECTOR,
            DIRECTOR,
            Role.OFFICE,
            OFFICE,
            Role.DEPARTMENT,
            department(GREENING),
            Role.DEPUTY,
            actor("deputy", null, Role.DEPUTY),
            Role.AUDITOR,
            actor("auditor", null, Role.AUDITOR),
            Role.ADMIN,
            actor("admin", null, Role.ADMIN)));

    private Town() {}

    /** The session of the Standing Committee that begins on that day, or the day before it. */
    public static MeetingId session(String monthAndDay) {
        return new MeetingId("session-" + monthAndDay);
    }

    /** Whose task such a role is. */
    public static Actor person(Role role) {
        return Objects.requireNonNull(PEOPLE.get(role));
    }

    /** Somebody of a unit that handles items; null for one without a unit. */
    public static Actor department(@Nullable UnitId unitId) {
        return actor(unitId + "-staff", unitId, Role.DEPARTMENT);
    }

    /** Somebody with these roles. */
    public static Actor actor(String name, @Nullable UnitId unitId, Role... roles) {
        return actor(RECORDS, name, unitId, roles);
    }

    static Actor actor(Records records, String name, @Nullable UnitId unitId, Role... roles) {
        Unit unit = unitId == null ? null : records.find(Units.REGISTER, unitId.value());
        Principal principal = unitId == null
                ? new Principal(Principal.Kind.ACCOUNT, name)
                : new Principal(Principal.Kind.UNIT, unitId.value());
        return new Actor(new Author(principal, name), Set.of(roles), unit, null);
    }

    private static List<Command> units() {
        return List.of(
                unit(GENERAL_OFFICE, UnitKind.GENERAL_OFFICE, null),
                unit(ENVIRONMENT, UnitKind.COMMITTEE, null),
                unit(FINANCE, UnitKind.COMMITTEE, null),
                unit(STREET, UnitKind.SUBDISTRICT_COMMITTEE, null),
                unit(GOVERNMENT, UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT),
                unit(GREENING, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT),
                unit(HOUSING, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT),
                unit(TRANSPORT, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT),
                unit(MARKETS, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT),
                unit(COURT, UnitKind.ORGAN_OFFICE, SupervisedOrgan.COURT),
                unit(CIVIL_BENCH, UnitKind.DEPARTMENT, SupervisedOrgan.COURT));
    }

    private static Command unit(UnitId id, UnitKind kind, @Nullable SupervisedOrgan organ) {
        return new RegisterUnit(id, id.value(), kind, organ, FOUNDED);
    }

    private static List<Command> people() {
        return List.of(
                new RegisterPerson(ZHANG, "张三", FOUNDED),
                new RegisterPerson(WANG, "王五", FOUNDED),
                new RegisterPerson(MAYOR, "李四", FOUNDED),
                new SeatDeputy(WANG, Level.DISTRICT, "康健", null, FOUNDED),
                new TakePost(MAYOR, Post.HEAD_OF_ORGAN, SupervisedOrgan.GOVERNMENT, null, "区长", FOUNDED),
                new CreateSeat(TAKEN, Level.DISTRICT, "田林", FOUNDED),
                new CreateSeat(VACANT, Level.DISTRICT, "田林", FOUNDED),
                new FillSeat(TAKEN, ZHANG, Procedure.GENERAL_ELECTION, null, FOUNDED));
    }

    /** The session at which resignations are accepted, and members elect. */
    public static Session accepting() {
        return new Session(session("05-02"), 35, 31);
    }

    private static List<Command> meetings() {
        List<Command> all = new ArrayList<>();
        all.add(meeting(CHAIRS, MeetingKind.CHAIRPERSONS, 1, LocalDate.of(2023, 1, 10), null));
        all.add(meeting(CANCELLED, MeetingKind.CHAIRPERSONS, 2, LocalDate.of(2023, 1, 11), null));
        all.add(new CancelMeeting(CANCELLED, "not needed", FOUNDED));
        int number = 15;
        for (String day : List.of("05-25", "06-01", "09-20", "09-28", "10-10", "10-25", "12-10", "05-02")) {
            LocalDate on = Story.day(day);
            boolean long3 = Set.of("05-25", "09-20", "12-10").contains(day);
            all.add(meeting(
                    session(day),
                    MeetingKind.STANDING_COMMITTEE,
                    number++,
                    long3 ? on.minusDays(1) : on,
                    long3 ? on.plusDays(1) : null));
        }
        return all;
    }

    private static Command meeting(
            MeetingId id, MeetingKind kind, int number, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new ScheduleMeeting(id, kind, 17, number, id.value(), startsOn, endsOn, false, FOUNDED);
    }

    private static List<Command> accounts() {
        return Stream.of(
                        account("admin", null, Role.ADMIN),
                        account("clerk", GENERAL_OFFICE, Role.CLERK),
                        account("committee", ENVIRONMENT, Role.COMMITTEE),
                        account("director", null, Role.DIRECTOR),
                        account("office", GOVERNMENT, Role.OFFICE),
                        account("department", GREENING, Role.DEPARTMENT),
                        account("newcomer", null),
                        account("gardener", GREENING),
                        account("leaver", null),
                        Stream.<Command>of(new DisableAccount(new AccountName("leaver"), "left", FOUNDED)))
                .flatMap(commands -> commands)
                .toList();
    }

    private static Stream<Command> account(String name, @Nullable UnitId unit, Role... roles) {
        AccountName account = new AccountName(name);
        return Stream.concat(
                Stream.of(new RegisterAccount(account, name, unit, null, null, FOUNDED)),
                Stream.of(roles).map(role -> new AssignRole(account, role, FOUNDED)));
    }
}
