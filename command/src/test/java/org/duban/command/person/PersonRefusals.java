package org.duban.command.person;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.person.PersonCommand.LeavePost;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.ReinstateDeputy;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.PersonId;
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
            Map.entry(PersonRule.NO_DEPUTY, () -> after().when(end(Town.MAYOR, "05-01"))),
            Map.entry(PersonRule.RESIGNATION_NOT_WRITTEN, () -> after().when(ended(Ground.RESIGNED, null))),
            Map.entry(
                    PersonRule.LETTER_WITHOUT_RESIGNATION, () -> after().when(ended(Ground.MOVED_AWAY, "2023-04-20"))),
            Map.entry(PersonRule.NOT_A_DEPUTY, () -> after().when(suspend(Town.MAYOR, "05-01"))),
            Map.entry(
                    CommonRule.ORGAN_MISSING,
                    () -> after().when(new TakePost(Town.MAYOR, Post.HEAD_OF_ORGAN, null, null, "院长", day("05-01")))),
            Map.entry(
                    CommonRule.DEPUTY_SUSPENDED,
                    () -> after(suspend(Town.WANG, "05-01")).when(suspend(Town.WANG, "05-02"))),
            Map.entry(PersonRule.DEPUTY_NOT_SUSPENDED, () -> after().when(reinstate(Town.WANG, "05-02"))),
            Map.entry(PersonRule.POST_HELD, () -> after().when(take("区长", "05-01"))),
            Map.entry(PersonRule.POST_NOT_HELD, () -> after().when(new LeavePost(Town.MAYOR, "院长", day("05-01")))));

    private PersonRefusals() {}

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
        return new EndDeputyService(person, Level.DISTRICT, Ground.RESIGNED, "2023-04-20", day(on));
    }

    private static EndDeputyService ended(Ground ground, @Nullable String letter) {
        return new EndDeputyService(Town.WANG, Level.DISTRICT, ground, letter, day("05-01"));
    }

    static TakePost take(String title, String on) {
        return new TakePost(Town.MAYOR, Post.HEAD_OF_ORGAN, SupervisedOrgan.GOVERNMENT, null, title, day(on));
    }
}
