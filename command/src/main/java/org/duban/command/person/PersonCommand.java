package org.duban.command.person;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of people. */
public sealed interface PersonCommand extends Command {

    /** The person it is about. */
    PersonId personId();

    @Override
    default StreamId stream() {
        return personId().stream();
    }

    /**
     * Puts somebody who takes part on the register.
     *
     * @param name kept sealed, and readable only with that person's own key
     */
    @Authorized(
            by = {Role.CLERK, Role.ADMIN},
            basis = "DD")
    record RegisterPerson(@GeneratedId PersonId personId, String name, LocalDate occurredOn) implements PersonCommand {}

    /** Records that somebody is called otherwise now. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record RenamePerson(
            PersonId personId, String name, @SeveralLines String reason, LocalDate occurredOn)
            implements PersonCommand {}

    /**
     * Records that somebody became a deputy.
     *
     * @param group the deputies' group; null if none
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record SeatDeputy(
            PersonId personId,
            Level level,
            String constituency,
            @Nullable String group,
            LocalDate occurredOn) implements PersonCommand {}

    /**
     * Records that somebody is no deputy any more.
     *
     * @param resignationLetter number or day of the written resignation; needed for one, null otherwise
     * @param session the session of the Standing Committee that accepted it; needed for a resignation of a deputy of the
     *     district or the city
     * @param ballot how it voted; needed as that is
     */
    @Authorized(by = Role.CLERK, basis = "Elec §55; Dep25 §62; DD")
    record EndDeputyService(
            PersonId personId,
            Level level,
            Ground ground,
            @Nullable String resignationLetter,
            @Nullable Session session,
            @Nullable Ballot ballot,
            LocalDate occurredOn)
            implements PersonCommand {

        @Override
        public String restsOn() {
            return ServiceEnd.basis(ground);
        }
    }

    /** Records that somebody may not act as a deputy for a time. */
    @Authorized(by = Role.CLERK, basis = "Dep25 §61")
    record SuspendDeputy(PersonId personId, @SeveralLines String reason, LocalDate occurredOn)
            implements PersonCommand {}

    /** Records that somebody may act as a deputy again. */
    @Authorized(by = Role.CLERK, basis = "Dep25 §61")
    record ReinstateDeputy(PersonId personId, @SeveralLines String reason, LocalDate occurredOn)
            implements PersonCommand {}

    /** Records that somebody took a post. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record TakePost(
            PersonId personId,
            Post post,
            @Nullable SupervisedOrgan organ,
            @Nullable UnitId unit,
            String title,
            LocalDate occurredOn)
            implements PersonCommand {}

    /** Records that somebody left the post of that title. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record LeavePost(PersonId personId, String title, LocalDate occurredOn) implements PersonCommand {}

    /**
     * Sees to it that what tells of somebody is kept, until that is lifted.
     *
     * @param hold what it is kept for
     */
    @Authorized(
            by = {Role.CLERK, Role.DIRECTOR},
            basis = "DD")
    record SetLegalHold(
            PersonId personId, String hold, @SeveralLines String reason, String documentNo, LocalDate occurredOn)
            implements PersonCommand {}

    /** Records that it need not be kept for that any more. */
    @Authorized(
            by = {Role.CLERK, Role.DIRECTOR},
            basis = "DD")
    record LiftLegalHold(
            PersonId personId, String hold, @SeveralLines String reason, String documentNo, LocalDate occurredOn)
            implements PersonCommand {}

    /**
     * Records that it was asked that what tells who somebody is be erased.
     *
     * @param basis the provision that it is asked on
     * @param documentNo of the paper that asks
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record RequestErasure(
            PersonId personId, String basis, @SeveralLines String reason, String documentNo, LocalDate occurredOn)
            implements PersonCommand {}

    /** Records that what was asked for is not done. */
    @Authorized(
            by = {Role.CLERK, Role.DIRECTOR},
            basis = "DD")
    record DeclineErasure(PersonId personId, @SeveralLines String reason, String documentNo, LocalDate occurredOn)
            implements PersonCommand {}

    /**
     * Makes unreadable for good who somebody is; somebody else than whoever recorded the request confirms it.
     *
     * @param decidedBy who decided that
     * @param documentNo of the decision
     */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record ErasePerson(PersonId personId, Body decidedBy, String documentNo, LocalDate occurredOn)
            implements PersonCommand {}
}
