package org.duban.command.person;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.person.Person.Held;
import org.duban.command.person.PersonCommand.DeclineErasure;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.person.PersonCommand.ErasePerson;
import org.duban.command.person.PersonCommand.LeavePost;
import org.duban.command.person.PersonCommand.LiftLegalHold;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.ReinstateDeputy;
import org.duban.command.person.PersonCommand.RenamePerson;
import org.duban.command.person.PersonCommand.RequestErasure;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.person.PersonCommand.SetLegalHold;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.DeputyReinstated;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.PersonRenamed;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.jspecify.annotations.Nullable;

/** The rules of the register of people. */
record PersonRules(@Nullable Person person, Context context) {

    List<? extends Event> decide(PersonCommand command) {
        return switch (command) {
            case RegisterPerson c -> List.of(register(c));
            case RenamePerson c -> List.of(rename(c));
            case SeatDeputy c -> List.of(seat(c));
            case EndDeputyService c -> endService(c);
            case SuspendDeputy c -> List.of(suspend(c));
            case ReinstateDeputy c -> List.of(reinstate(c));
            case TakePost c -> List.of(takePost(c));
            case LeavePost c -> List.of(leavePost(c));
            case SetLegalHold c -> List.of(erasure(c).set(c));
            case LiftLegalHold c -> List.of(erasure(c).lift(c));
            case RequestErasure c -> List.of(erasure(c).request(c));
            case DeclineErasure c -> List.of(erasure(c).decline(c));
            case ErasePerson c -> List.of(erasure(c).erase(c));
        };
    }

    private PersonEvent rename(RenamePerson c) {
        return new PersonRenamed(known(c).personId(), sealed(c.personId(), c.name()), c.reason(), c.occurredOn());
    }

    private PersonEvent register(RegisterPerson c) {
        CommandRefused.unless(
                person == null, PersonRule.PERSON_EXISTS, "person", c.personId().value());
        return new PersonRegistered(c.personId(), sealed(c.personId(), c.name()), c.occurredOn());
    }

    private PersonEvent seat(SeatDeputy c) {
        CommandRefused.unless(
                !known(c).isDeputyOrBecameOne(c.level(), c.occurredOn()),
                CommonRule.DEPUTY_ALREADY,
                "level",
                c.level().name());
        return new DeputySeated(c.personId(), c.level(), c.constituency(), c.group(), c.occurredOn());
    }

    private List<Event> endService(EndDeputyService c) {
        mustBeDeputy(c, c.occurredOn());
        CommandRefused.unless(
                known(c).isDeputy(c.level(), c.occurredOn()),
                PersonRule.NO_DEPUTY,
                "level",
                c.level().name());
        return new ServiceEnd(
                        known(c), c.level(), c.ground(), c.resignationLetter(), c.session(), c.ballot(), c.occurredOn())
                .events(context);
    }

    private PersonEvent suspend(SuspendDeputy c) {
        mustBeDeputy(c, c.occurredOn());
        CommandRefused.unless(
                !known(c).isOrWasSuspendedLater(c.occurredOn()),
                PersonRule.DEPUTY_SUSPENDED_ALREADY,
                "person",
                c.personId().value());
        return new DeputySuspended(c.personId(), c.reason(), c.occurredOn());
    }

    private PersonEvent reinstate(ReinstateDeputy c) {
        CommandRefused.unless(
                known(c).isSuspended(c.occurredOn()),
                PersonRule.DEPUTY_NOT_SUSPENDED,
                "person",
                c.personId().value());
        return new DeputyReinstated(c.personId(), c.reason(), c.occurredOn());
    }

    private PersonEvent takePost(TakePost c) {
        boolean held = known(c).holdsOrTook(c.title(), c.occurredOn());
        CommandRefused.unless(!held, PersonRule.POST_HELD, "title", c.title());
        boolean ofOrgan = c.post() == Post.HEAD_OF_ORGAN
                || c.post() == Post.DEPUTY_HEAD_OF_ORGAN
                || c.post() == Post.HEAD_OF_DEPARTMENT;
        CommandRefused.unless(!ofOrgan || c.organ() != null, CommonRule.ORGAN_MISSING);
        return new PostTaken(c.personId(), c.post(), c.organ(), c.unit(), c.title(), c.occurredOn());
    }

    private PersonEvent leavePost(LeavePost c) {
        List<Held> held = known(c).postsOn(c.occurredOn());
        CommandRefused.unless(!held.isEmpty(), PersonRule.NO_POST_HELD);
        boolean there = held.stream().anyMatch(post -> post.title().equals(c.title()));
        CommandRefused.unless(there, PersonRule.POST_NOT_HELD, "title", c.title());
        return new PostLeft(c.personId(), c.title(), c.occurredOn());
    }

    private void mustBeDeputy(PersonCommand command, LocalDate on) {
        CommandRefused.unless(
                known(command).isDeputy(on),
                PersonRule.NOT_A_DEPUTY,
                "person",
                command.personId().value());
    }

    private ErasureRules erasure(PersonCommand command) {
        return new ErasureRules(known(command), context);
    }

    /** Of somebody of whom nobody knows who it was nothing new is recorded. */
    private Person known(PersonCommand command) {
        if (person == null) {
            throw new CommandRefused(
                    CommonRule.PERSON_UNKNOWN, "person", command.personId().value());
        }
        CommandRefused.unless(
                !person.keeping().erased(),
                CommonRule.PERSON_ERASED,
                "person",
                command.personId().value());
        return person;
    }

    private Sealed sealed(PersonId personId, String name) {
        return context.seals().seal(personId, name);
    }
}
