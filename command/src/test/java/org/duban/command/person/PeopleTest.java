package org.duban.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.person.PersonRefusals.end;
import static org.duban.command.person.PersonRefusals.reinstate;
import static org.duban.command.person.PersonRefusals.seat;
import static org.duban.command.person.PersonRefusals.suspend;
import static org.duban.command.person.PersonRefusals.take;
import static org.duban.command.scenario.Acts.suspend;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.time.LocalDate;
import java.util.Map;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.Rule;
import org.duban.command.person.PersonCommand.LeavePost;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.RenamePerson;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.person.PersonEvent.DeputyReinstated;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.PersonRenamed;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final PersonId NEW = new PersonId("x7k2");

    @Test
    void a_name_goes_on_record_sealed_only() {
        after().when(new RegisterPerson(NEW, "赵六", day("05-01")))
                .then(new PersonRegistered(NEW, new Sealed("x7k2 赵六"), day("05-01")));
        after(new RegisterPerson(NEW, "赵六", day("05-01")))
                .when(new RenamePerson(NEW, "赵七", "marriage", day("05-02")))
                .then(new PersonRenamed(NEW, new Sealed("x7k2 赵七"), "marriage", day("05-02")));
    }

    @Test
    void a_deputy_is_one_from_the_day_of_the_election_to_the_day_before_the_end() {
        Scenario served = after(new RegisterPerson(NEW, "赵六", day("05-01")))
                .and(seat(NEW, Level.DISTRICT, "05-10"), end(NEW, "09-10"));
        Person person = served.entry(People.REGISTER, NEW.value());

        assertThat(person.isDeputy(Level.DISTRICT, day("05-09"))).isFalse();
        assertThat(person.isDeputy(Level.DISTRICT, day("05-10"))).isTrue();
        assertThat(person.isDeputy(Level.DISTRICT, day("09-09"))).isTrue();
        assertThat(person.isDeputy(Level.DISTRICT, day("09-10"))).isFalse();
        assertThat(person.isDeputy(Level.MUNICIPAL, day("06-01"))).isFalse();
    }

    @Test
    void a_deputy_of_one_congress_may_be_one_of_another() {
        after().when(seat(Town.WANG, Level.MUNICIPAL, "05-01")).the(DeputySeated.class);
    }

    @Test
    void a_service_that_ended_may_begin_again() {
        after(end(Town.WANG, "05-01"))
                .when(seat(Town.WANG, Level.DISTRICT, "05-01"))
                .the(DeputySeated.class);
        after(end(Town.WANG, "05-01")).when(end(Town.WANG, "05-02")).thenRefused(PersonRule.NOT_A_DEPUTY);
    }

    @Test
    void a_deputy_is_suspended_from_the_day_of_it_to_the_day_before_the_reinstatement() {
        Scenario back = after(suspend(Town.WANG, "05-10"), reinstate(Town.WANG, "07-10"));
        Person person = back.entry(People.REGISTER, Town.WANG.value());

        assertThat(person.isSuspended(day("05-09"))).isFalse();
        assertThat(person.isSuspended(day("05-10"))).isTrue();
        assertThat(person.isSuspended(day("07-09"))).isTrue();
        assertThat(person.isSuspended(day("07-10"))).isFalse();
        assertThat(person.isDeputy(Level.DISTRICT, day("06-01"))).isTrue();
        back.when(suspend(Town.WANG, "08-01")).the(DeputySuspended.class);
    }

    @Test
    void only_a_deputy_is_suspended() {
        after().when(suspend(Town.MAYOR, "05-01")).thenRefused(PersonRule.NOT_A_DEPUTY);
        after(end(Town.WANG, "05-01")).when(suspend(Town.WANG, "05-01")).thenRefused(PersonRule.NOT_A_DEPUTY);
    }

    @Test
    void a_post_is_held_until_it_is_left() {
        Scenario left = after(take("副区长", "05-01"), new LeavePost(Town.MAYOR, "区长", day("06-01")));
        Person person = left.entry(People.REGISTER, Town.MAYOR.value());

        assertThat(person.postsOn(day("05-31"))).extracting(Person.Held::title).containsExactly("区长", "副区长");
        assertThat(person.postsOn(day("06-01"))).extracting(Person.Held::title).containsExactly("副区长");
        left.when(take("区长", "06-02")).the(PostTaken.class);
    }

    @Test
    void a_post_in_an_organ_names_the_organ() {
        after().when(new TakePost(Town.MAYOR, Post.HEAD_OF_DEPARTMENT, null, Town.GREENING, "局长", day("05-01")))
                .thenRefused(CommonRule.ORGAN_MISSING);
        after().when(new TakePost(
                        Town.MAYOR,
                        Post.HEAD_OF_DEPARTMENT,
                        SupervisedOrgan.GOVERNMENT,
                        new UnitId("x"),
                        "局长",
                        day("05-01")))
                .thenRefused(CommonRule.UNIT_UNKNOWN);
        after().when(new TakePost(Town.ZHANG, Post.STANDING_COMMITTEE_MEMBER, null, null, "委员", day("05-01")))
                .the(PostTaken.class);
    }

    @Test
    void a_correction_ends_nothing_before_it_began() {
        Scenario back = after(suspend(Town.WANG, "05-10"), reinstate(Town.WANG, "07-10"), end(Town.WANG, "09-01"))
                .and(take("副区长", "05-01"), new LeavePost(Town.MAYOR, "副区长", day("06-01")));

        refused(back, Town.WANG, DeputyReinstated.class, "05-09", CommonRule.BEFORE_PREVIOUS_STEP);
        refused(back, Town.WANG, DeputySuspended.class, "07-11", CommonRule.BEFORE_PREVIOUS_STEP);
        refused(back, Town.WANG, DeputySeated.class, "09-02", CommonRule.BEFORE_PREVIOUS_STEP);
        refused(back, Town.MAYOR, PostLeft.class, "04-30", CommonRule.BEFORE_PREVIOUS_STEP);
    }

    private static void refused(Scenario scenario, PersonId person, Class<? extends Event> type, String on, Rule rule) {
        Scenario about = scenario.about(person.stream());
        about.when(new CorrectEvent(
                        person.stream(), about.id(type), Map.of("occurredOn", "2023-" + on), "r", day("12-01")))
                .thenRefused(rule);
    }

    @Test
    void nothing_happens_to_somebody_before_he_was_registered() {
        after().when(new SuspendDeputy(Town.WANG, "r", LocalDate.of(2023, 1, 3)))
                .thenRefused(PersonRule.NOT_A_DEPUTY);
        after().when(new RenamePerson(Town.WANG, "n", "r", LocalDate.of(2023, 1, 3)))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void nothing_begins_before_a_thing_of_its_kind_that_lasts_still() {
        Scenario known = after(new RegisterPerson(NEW, "赵六", day("05-01")), seat(NEW, Level.DISTRICT, "06-01"));

        known.when(seat(NEW, Level.DISTRICT, "05-10")).thenRefused(CommonRule.DEPUTY_ALREADY);
        known.and(end(NEW, "07-01")).when(seat(NEW, Level.DISTRICT, "05-10")).the(DeputySeated.class);
        after(suspend(Town.WANG, "06-01"))
                .when(suspend(Town.WANG, "05-10"))
                .thenRefused(PersonRule.DEPUTY_SUSPENDED_ALREADY);
        after(take("副区长", "06-01")).when(take("副区长", "05-10")).thenRefused(PersonRule.POST_HELD);
    }
}
