package org.duban.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duban.command.Command;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.meeting.MeetingCommand.GiveMeetingNotice;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.events.AccountName;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The units, accounts, people and meetings of the catalogue's examples, put on record.
 *
 * @param desk takes the commands
 */
public record Peopling(Consumer<Command> desk) {

    private static final LocalDate DAY = LocalDate.parse("2023-01-03");

    /** The accounts, one for each role. */
    public static final List<String> ACCOUNTS = List.of(
            "admin",
            "clerk",
            "committee",
            "reviewer",
            "director",
            "office",
            "department",
            "other-department",
            "deputy",
            "auditor");

    /** All of them. */
    public void all() {
        registers();
        unit("general-office", UnitKind.GENERAL_OFFICE, null);
        unit("urban-committee", UnitKind.COMMITTEE, null);
        unit("government-office", UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT);
        unit("greening-bureau", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        unit("urban-management", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        unit("housing-bureau", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        account("clerk", "general-office", Role.CLERK);
        account("committee", "urban-committee", Role.COMMITTEE);
        account("reviewer", "urban-committee", Role.COMMITTEE);
        account("director", null, Role.DIRECTOR);
        account("office", "government-office", Role.OFFICE);
        account("department", "greening-bureau", Role.DEPARTMENT);
        account("other-department", "urban-management", Role.DEPARTMENT);
        account("deputy", null, Role.DEPUTY);
        account("auditor", null, Role.AUDITOR);
    }

    private void unit(String id, UnitKind kind, @Nullable SupervisedOrgan organ) {
        desk.accept(new RegisterUnit(new UnitId(id), id, kind, organ, DAY));
    }

    private void account(String name, @Nullable String unit, Role role) {
        AccountName account = new AccountName(name);
        UnitId of = unit == null ? null : new UnitId(unit);
        desk.accept(new RegisterAccount(account, name, of, null, null, DAY));
        desk.accept(new AssignRole(account, role, DAY));
    }

    /** The people and the meetings that the examples of the catalogue speak of. */
    private void registers() {
        List.of("p-7f3a", "p-19c2", "p-5be8", "p-2d90")
                .forEach(person -> desk.accept(new RegisterPerson(new PersonId(person), person + "（示例）", DAY)));
        desk.accept(new SeatDeputy(new PersonId("p-5be8"), Level.DISTRICT, "田林第三选区", null, DAY));
        meeting("chairpersons-17-24", MeetingKind.CHAIRPERSONS, 24, "2023-03-08");
        meeting("chairpersons-17-30", MeetingKind.CHAIRPERSONS, 30, "2023-07-17");
        meeting("chairpersons-17-31", MeetingKind.CHAIRPERSONS, 31, "2023-08-02");
        meeting("chairpersons-17-34", MeetingKind.CHAIRPERSONS, 34, "2023-08-30");
        meeting("chairpersons-17-35", MeetingKind.CHAIRPERSONS, 35, "2023-10-30");
        meeting("chairpersons-17-36", MeetingKind.CHAIRPERSONS, 36, "2023-11-10");
        meeting("standing-committee-17-15", MeetingKind.STANDING_COMMITTEE, 15, "2023-07-26");
        meeting("standing-committee-17-17", MeetingKind.STANDING_COMMITTEE, 17, "2023-11-22");
        meeting("standing-committee-17-19", MeetingKind.STANDING_COMMITTEE, 19, "2024-01-10");
    }

    private void meeting(String id, MeetingKind kind, int number, String day) {
        MeetingId meeting = new MeetingId(id);
        desk.accept(new ScheduleMeeting(meeting, kind, 17, number, id, LocalDate.parse(day), null, false, DAY));
        desk.accept(new GiveMeetingNotice(meeting, DAY));
    }
}
