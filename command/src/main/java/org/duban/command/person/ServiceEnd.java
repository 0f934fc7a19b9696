package org.duban.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.World;
import org.duban.command.account.Account;
import org.duban.command.account.Accounts;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.command.seat.Seats;
import org.duban.events.Event;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.account.AccountEvent.AccountDisabled;
import org.duban.events.account.AccountEvent.RoleTakenBack;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is no deputy of a congress any more, and what depends on that ends with it: the seat, the posts that only a
 * deputy holds, and what accounts of that person might do as a deputy's.
 *
 * @param resignationLetter the written resignation; null if the service ended otherwise
 * @param session the session that accepted the resignation; null if none did
 * @param ballot how it voted; null if none did
 * @param on the first day without
 */
public record ServiceEnd(
        Person person,
        Level level,
        Ground ground,
        @Nullable String resignationLetter,
        @Nullable Session session,
        @Nullable Ballot ballot,
        LocalDate on) {

    /** What the account's history gives as the reason, beside the commit's other events. */
    private static final String REASON = "代表职务终止";

    /**
     * What an end on that ground rests on: one law says how deputies resign, another on what grounds besides the end of the
     * term their service ends; of that end neither speaks.
     */
    public static String basis(Ground ground) {
        return switch (ground) {
            case RESIGNED -> "Elec §55; Dep25 §62";
            case MOVED_AWAY, DIED, RECALLED, DISQUALIFIED -> "Dep25 §62";
            case TERM_OVER -> "DD";
        };
    }

    /** All that follows, the service first but for the seat. */
    public List<Event> events(Context context) {
        DeputyServiceEnded service = service();
        allowed(service, context);
        World world = context.world();
        return Stream.of(seats(world), Stream.<Event>of(service), posts(), accounts(world))
                .flatMap(events -> events)
                .toList();
    }

    /** What must hold of an end, whether a command or a correction gives it its content. */
    static void allowed(DeputyServiceEnded e, Context context) {
        written(e.ground(), e.resignationLetter());
        accepted(e, context);
    }

    /** Deputies resign in writing; whoever moved away, died or was recalled did not resign. */
    private static void written(Ground ground, @Nullable String resignationLetter) {
        boolean resigned = ground == Ground.RESIGNED;
        CommandRefused.unless(!resigned || resignationLetter != null, PersonRule.RESIGNATION_NOT_WRITTEN);
        CommandRefused.unless(resigned || resignationLetter == null, PersonRule.LETTER_WITHOUT_RESIGNATION);
    }

    /** Deputies of the district, and those of the city it elected, resign when its Standing Committee accepts it. */
    private static void accepted(DeputyServiceEnded e, Context context) {
        Session session = e.session();
        Ballot ballot = e.ballot();
        boolean byCommittee =
                e.ground() == Ground.RESIGNED && (e.level() == Level.DISTRICT || e.level() == Level.MUNICIPAL);
        if (byCommittee && (session == null || ballot == null)) {
            throw new CommandRefused(PersonRule.RESIGNATION_NOT_ACCEPTED);
        }
        CommandRefused.unless(
                e.ground() == Ground.RESIGNED || (session == null && ballot == null),
                PersonRule.ACCEPTED_WITHOUT_RESIGNATION);
        if (session != null && ballot != null && byCommittee) {
            Meetings.sat(context, session, e.occurredOn());
            BallotRules.adopted(ballot, session);
        }
    }

    private DeputyServiceEnded service() {
        return new DeputyServiceEnded(person.personId(), level, ground, resignationLetter, session, ballot, on);
    }

    private Stream<Event> seats(World world) {
        return world.all(Seats.REGISTER).stream()
                .filter(seat -> seat.level() == level && person.personId().equals(seat.holder()))
                .map(seat -> new SeatVacated(seat.seatId(), person.personId(), ground, on));
    }

    /** The Standing Committee of the district is elected from among the district's deputies. */
    private Stream<Event> posts() {
        return person.postsOn(on).stream()
                .filter(held -> held.span().until() == null)
                .filter(held -> ground == Ground.DIED
                        || (level == Level.DISTRICT && held.post() == Post.STANDING_COMMITTEE_MEMBER))
                .map(held -> new PostLeft(person.personId(), held.title(), on));
    }

    private Stream<Event> accounts(World world) {
        return world.all(Accounts.REGISTER).stream()
                .filter(account -> person.personId().equals(account.person()))
                .flatMap(this::account);
    }

    private Stream<Event> account(Account account) {
        boolean still = person.services().stream()
                .anyMatch(one -> one.level() != level && one.span().until() == null);
        Stream<Event> role = account.roles().contains(Role.DEPUTY) && !still
                ? Stream.of(new RoleTakenBack(account.name(), Role.DEPUTY, REASON, on))
                : Stream.of();
        Stream<Event> access = ground == Ground.DIED && !account.disabled()
                ? Stream.of(new AccountDisabled(account.name(), REASON, on))
                : Stream.of();
        return Stream.concat(role, access);
    }
}
