package org.duban.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.Accounts;
import org.duban.command.handling.HandlingRule;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.command.seat.Seats;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.junit.jupiter.api.Test;

/** What ends with a deputy's service, whichever way the end is recorded. */
class ServiceEndTest {

    private static final Ballot ACCEPTED = new Ballot(30, 0, 1);

    private static final AccountName ZHANG = new AccountName("zhang");

    @Test
    void the_seat_falls_vacant_in_the_same_commit_and_is_filled_again() {
        after().when(end(Ground.RESIGNED))
                .then(
                        new SeatVacated(Town.TAKEN, Town.ZHANG, Ground.RESIGNED, day("05-02")),
                        new DeputyServiceEnded(
                                Town.ZHANG,
                                Level.DISTRICT,
                                Ground.RESIGNED,
                                "2023-04-20",
                                Town.accepting(),
                                ACCEPTED,
                                day("05-02")));
        after(end(Ground.RESIGNED))
                .when(new FillSeat(Town.TAKEN, Town.MAYOR, Procedure.BY_CONSTITUENCY, null, day("06-02")))
                .the(SeatFilled.class);
    }

    @Test
    void half_of_all_members_accept_no_resignation() {
        after().when(new EndDeputyService(
                        Town.ZHANG,
                        Level.DISTRICT,
                        Ground.RESIGNED,
                        "2023-04-20",
                        Town.accepting(),
                        new Ballot(17, 10, 4),
                        day("05-02")))
                .thenRefused(HandlingRule.RESOLUTION_WITHOUT_MAJORITY);
    }

    @Test
    void a_resignation_is_accepted_on_the_day_of_the_session() {
        after().when(new EndDeputyService(
                        Town.ZHANG,
                        Level.DISTRICT,
                        Ground.RESIGNED,
                        "2023-04-20",
                        Town.accepting(),
                        ACCEPTED,
                        day("05-03")))
                .thenRefused(MeetingRule.MEETING_ON_OTHER_DAY);
    }

    @Test
    void the_seat_of_another_congress_is_kept() {
        Scenario both = after(new SeatDeputy(Town.ZHANG, Level.MUNICIPAL, "徐汇", null, day("03-01")));
        EndDeputyService other = new EndDeputyService(
                Town.ZHANG, Level.MUNICIPAL, Ground.RESIGNED, "2023-04-20", Town.accepting(), ACCEPTED, day("05-02"));

        assertThat(both.and(other).entry(Seats.REGISTER, Town.TAKEN.value()).holder())
                .isEqualTo(Town.ZHANG);
    }

    @Test
    void who_is_no_deputy_is_not_of_the_standing_committee_either() {
        Scenario member = after(take(Post.STANDING_COMMITTEE_MEMBER, "委员"), take(Post.OTHER, "校长"));

        assertThat(titles(member.and(end(Ground.RESIGNED)))).containsExactly("校长");
        assertThat(titles(member.and(new VacateSeat(Town.TAKEN, Ground.RECALLED, null, null, null, day("05-02")))))
                .containsExactly("校长");
    }

    @Test
    void who_died_holds_no_post_and_has_no_account() {
        Scenario died = withAccount().and(take(Post.OTHER, "校长"), end(Ground.DIED));

        assertThat(titles(died)).isEmpty();
        assertThat(died.entry(Accounts.REGISTER, "zhang").disabled()).isTrue();
    }

    @Test
    void the_account_is_no_deputys_any_more() {
        Scenario ended = withAccount().and(end(Ground.RESIGNED));

        assertThat(ended.entry(Accounts.REGISTER, "zhang").roles()).isEmpty();
        assertThat(ended.entry(Accounts.REGISTER, "zhang").disabled()).isFalse();
    }

    @Test
    void the_account_of_a_deputy_of_another_congress_stays_one() {
        Scenario ended = withAccount()
                .and(new SeatDeputy(Town.ZHANG, Level.MUNICIPAL, "徐汇", null, day("03-01")), end(Ground.RESIGNED));

        assertThat(ended.entry(Accounts.REGISTER, "zhang").roles()).containsExactly(Role.DEPUTY);
    }

    @Test
    void a_suspension_does_not_outlast_the_service() {
        SuspendDeputy suspend = new SuspendDeputy(Town.ZHANG, "r", day("04-01"));
        Scenario again = after(suspend, end(Ground.RESIGNED))
                .and(new SeatDeputy(Town.ZHANG, Level.DISTRICT, "田林", null, day("06-01")));
        Person person = again.entry(People.REGISTER, Town.ZHANG.value());

        assertThat(person.isSuspended(day("05-01"))).isTrue();
        assertThat(person.isSuspended(day("06-01"))).isFalse();
        again.when(new SuspendDeputy(Town.ZHANG, "r", day("07-01"))).the(DeputySuspended.class);
    }

    @Test
    void a_post_left_before_is_not_left_again() {
        Scenario left = after(
                take(Post.STANDING_COMMITTEE_MEMBER, "委员"),
                new PersonCommand.LeavePost(Town.ZHANG, "委员", day("04-01")));

        assertThat(left.when(end(Ground.RESIGNED)).events()).noneMatch(PostLeft.class::isInstance);
    }

    private static Scenario withAccount() {
        return after(
                new RegisterAccount(ZHANG, "z", null, Town.ZHANG, null, Town.FOUNDED),
                new AssignRole(ZHANG, Role.DEPUTY, Town.FOUNDED));
    }

    private static EndDeputyService end(Ground ground) {
        return new EndDeputyService(
                Town.ZHANG,
                Level.DISTRICT,
                ground,
                ground == Ground.RESIGNED ? "2023-04-20" : null,
                ground == Ground.RESIGNED ? Town.accepting() : null,
                ground == Ground.RESIGNED ? ACCEPTED : null,
                day("05-02"));
    }

    private static TakePost take(Post post, String title) {
        return new TakePost(Town.ZHANG, post, null, null, title, day("03-01"));
    }

    private static List<String> titles(Scenario scenario) {
        return scenario.entry(People.REGISTER, Town.ZHANG.value()).postsOn(day("05-02")).stream()
                .map(Person.Held::title)
                .toList();
    }
}
