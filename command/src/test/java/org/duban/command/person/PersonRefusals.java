package org.duban.command.person;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Actor;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.meeting.MeetingCommand.RecordAttendance;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.person.PersonCommand.ErasePerson;
import org.duban.command.person.PersonCommand.LeavePost;
import org.duban.command.person.PersonCommand.LiftLegalHold;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.ReinstateDeputy;
import org.duban.command.person.PersonCommand.RequestErasure;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.person.PersonCommand.SetLegalHold;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/** One refused command for each rule about people. */
public final class PersonRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.ofEntries(
            Map.entry(CommonRule.PERSON_UNKNOWN, () -> after().when(suspend(new PersonId("nobody"), "05-01"))),
            Map.entry(PersonRule.PERSON_EXISTS, () -> after().when(new RegisterPerson(Town.ZHANG, "张三", day("05-01")))),
            Map.entry(CommonRule.DEPUTY_ALREADY, () -> after().when(seat(Town.WANG, Level.DISTRICT, "05-01"))),
            Map.entry(
                    PersonRule.NO_DEPUTY,
                    () -> after().when(new EndDeputyService(
                            Town.WANG, Level.NATIONAL, Ground.DIED, null, null, null, day("05-01")))),
            Map.entry(PersonRule.RESIGNATION_NOT_WRITTEN, () -> after().when(ended(Ground.RESIGNED, null))),
            Map.entry(
                    PersonRule.LETTER_WITHOUT_RESIGNATION, () -> after().when(ended(Ground.MOVED_AWAY, "2023-04-20"))),
            Map.entry(PersonRule.NOT_A_DEPUTY, () -> after().when(end(Town.MAYOR, "05-01"))),
            Map.entry(
                    CommonRule.ORGAN_MISSING,
                    () -> after().when(new TakePost(Town.MAYOR, Post.HEAD_OF_ORGAN, null, null, "院长", day("05-01")))),
            Map.entry(
                    PersonRule.DEPUTY_SUSPENDED_ALREADY,
                    () -> after(suspend(Town.WANG, "05-01")).when(suspend(Town.WANG, "05-02"))),
            Map.entry(CommonRule.DEPUTY_SUSPENDED, PersonRefusals::actingWhileSuspended),
            Map.entry(PersonRule.DEPUTY_NOT_SUSPENDED, () -> after().when(reinstate(Town.WANG, "05-02"))),
            Map.entry(PersonRule.POST_HELD, () -> after().when(take("区长", "05-01"))),
            Map.entry(PersonRule.RESIGNATION_NOT_ACCEPTED, () -> after().when(ended(Ground.RESIGNED, "2023-04-20"))),
            Map.entry(
                    PersonRule.ACCEPTED_WITHOUT_RESIGNATION,
                    () -> after().when(new EndDeputyService(
                            Town.WANG, Level.DISTRICT, Ground.DIED, null, Town.accepting(), null, day("05-02")))),
            Map.entry(PersonRule.LEGAL_HOLD_SET, () -> after(hold(Town.WANG)).when(hold(Town.WANG))),
            Map.entry(
                    PersonRule.LEGAL_HOLD_NOT_SET,
                    () -> after(hold(Town.WANG)).when(new LiftLegalHold(Town.WANG, "h 2", "r", "n", day("05-01")))),
            Map.entry(
                    PersonRule.NO_LEGAL_HOLD,
                    () -> after().when(new LiftLegalHold(Town.WANG, "h", "r", "n", day("05-01")))),
            Map.entry(PersonRule.NO_POST_HELD, () -> after().when(new LeavePost(Town.WANG, "院长", day("05-01")))),
            Map.entry(
                    PersonRule.UNDER_LEGAL_HOLD,
                    () -> after(hold(Town.WANG), ask(Town.WANG)).when(erase(Town.WANG, "05-03"))),
            Map.entry(PersonRule.ERASURE_NOT_REQUESTED, () -> after().when(erase(Town.WANG, "05-03"))),
            Map.entry(
                    PersonRule.ERASURE_ALREADY_REQUESTED,
                    () -> after(ask(Town.WANG)).when(ask(Town.WANG))),
            Map.entry(PersonRule.ERASURE_BY_REQUESTER, PersonRefusals::byRequester),
            Map.entry(PersonRule.ERASED_IN_OFFICE, () -> after(ask(Town.MAYOR)).when(erase(Town.MAYOR, "05-03"))),
            Map.entry(PersonRule.ERASED_WITH_ACCOUNT, PersonRefusals::withAccount),
            Map.entry(CommonRule.PERSON_ERASED, () -> gone().when(hold(Town.WANG))),
            Map.entry(PersonRule.POST_NOT_HELD, () -> after().when(new LeavePost(Town.MAYOR, "院长", day("05-01")))));

    private PersonRefusals() {}

    private static Outcome actingWhileSuspended() {
        MeetingId session = Town.session("09-28");
        return after(suspend(Town.WANG, "05-01")).when(new RecordAttendance(session, List.of(Town.WANG), day("09-28")));
    }

    private static Outcome byRequester() {
        Actor both = Town.actor("both", Town.GENERAL_OFFICE, Role.CLERK, Role.DIRECTOR);
        return after(end(Town.WANG, "05-01")).by(both).and(ask(Town.WANG)).when(erase(Town.WANG, "05-03"));
    }

    private static Outcome withAccount() {
        AccountName name = new AccountName("wang");
        return after(
                        new RegisterAccount(name, "王", null, Town.WANG, null, day("04-01")),
                        end(Town.WANG, "05-01"),
                        ask(Town.WANG))
                .when(erase(Town.WANG, "05-03"));
    }

    static Scenario gone() {
        return after(end(Town.WANG, "05-01"), ask(Town.WANG), erase(Town.WANG, "05-03"));
    }

    static SetLegalHold hold(PersonId person) {
        return new SetLegalHold(person, "h", "r", "n", day("05-01"));
    }

    static RequestErasure ask(PersonId person) {
        return new RequestErasure(person, "b", "r", "n", day("05-02"));
    }

    static ErasePerson erase(PersonId person, String on) {
        return new ErasePerson(person, Body.CHAIRPERSONS_MEETING, "n", day(on));
    }

    static SuspendDeputy suspend(PersonId person, String on) {
        return new SuspendDeputy(person, "r", day(on));
    }

    static ReinstateDeputy reinstate(PersonId person, String on) {
        return new ReinstateDeputy(person, "r", day(on));
    }

    static SeatDeputy seat(PersonId person, Level level, String on) {
        return new SeatDeputy(person, level, "康健", null, day(on));
    }

    static EndDeputyService end(PersonId person, String on) {
        return new EndDeputyService(person, Level.DISTRICT, Ground.MOVED_AWAY, null, null, null, day(on));
    }

    private static EndDeputyService ended(Ground ground, @Nullable String letter) {
        return new EndDeputyService(Town.WANG, Level.DISTRICT, ground, letter, null, null, day("05-01"));
    }

    static TakePost take(String title, String on) {
        return new TakePost(Town.MAYOR, Post.HEAD_OF_ORGAN, SupervisedOrgan.GOVERNMENT, null, title, day(on));
    }
}
