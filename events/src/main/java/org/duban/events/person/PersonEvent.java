package org.duban.events.person;

import java.time.LocalDate;
import org.duban.events.Body;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can happen to a person who takes part. Nothing of it names the person but what is sealed. */
public sealed interface PersonEvent extends Event {

    /** Which one. */
    PersonId personId();

    @Override
    default StreamId stream() {
        return personId().stream();
    }

    /** Somebody takes part, under an id that tells nothing. */
    record PersonRegistered(PersonId personId, @Fixed Sealed name, LocalDate occurredOn) implements PersonEvent {}

    /** The person is called otherwise from now on. */
    record PersonRenamed(
            PersonId personId,
            @Fixed Sealed name,
            @SeveralLines String reason,
            LocalDate occurredOn) implements PersonEvent {}

    /**
     * The person is a deputy from now on.
     *
     * @param group the deputies' group; null if none
     */
    record DeputySeated(
            PersonId personId,
            @Fixed Level level,
            String constituency,
            @Nullable String group,
            LocalDate occurredOn) implements PersonEvent {}

    /**
     * The person is no deputy of that level any more.
     *
     * @param resignationLetter number or day of the written resignation; null if the service ended otherwise
     * @param session the session that accepted the resignation; null where none did, and in events recorded before it was
     *     kept
     * @param ballot how it voted; null as that is
     */
    record DeputyServiceEnded(
            PersonId personId,
            @Fixed Level level,
            Ground ground,
            @Nullable String resignationLetter,
            @Nullable Session session,
            @Nullable Ballot ballot,
            LocalDate occurredOn)
            implements PersonEvent {}

    /** The person may not act as a deputy for a time. */
    record DeputySuspended(PersonId personId, @SeveralLines String reason, LocalDate occurredOn)
            implements PersonEvent {}

    /** The person may act as a deputy again. */
    record DeputyReinstated(PersonId personId, @SeveralLines String reason, LocalDate occurredOn)
            implements PersonEvent {}

    /**
     * The person holds a post from now on.
     *
     * @param organ the organ it is in; null for one of the congress itself
     * @param unit the unit it is in; null for one that stands above units
     */
    record PostTaken(
            PersonId personId,
            @Fixed Post post,
            @Nullable SupervisedOrgan organ,
            @Nullable UnitId unit,
            String title,
            LocalDate occurredOn)
            implements PersonEvent {}

    /** The person does not hold the post of that title any more. */
    record PostLeft(PersonId personId, String title, LocalDate occurredOn) implements PersonEvent {}

    /**
     * What tells of the person is kept whatever anybody asks for, until that is lifted.
     *
     * @param hold what it is kept for; one of several that may be in force
     */
    record LegalHoldSet(
            PersonId personId,
            @Fixed String hold,
            @SeveralLines String reason,
            String documentNo,
            LocalDate occurredOn) implements PersonEvent {}

    /** It need not be kept for that any more. */
    record LegalHoldLifted(
            PersonId personId,
            @Fixed String hold,
            @SeveralLines String reason,
            String documentNo,
            LocalDate occurredOn) implements PersonEvent {}

    /**
     * It was asked that what tells who the person is be erased.
     *
     * @param basis the provision that it is asked on
     * @param documentNo of the paper that asks
     */
    record ErasureRequested(
            PersonId personId, String basis, @SeveralLines String reason, String documentNo, LocalDate occurredOn)
            implements PersonEvent {}

    /** What was asked for is not done. */
    record ErasureDeclined(PersonId personId, @SeveralLines String reason, String documentNo, LocalDate occurredOn)
            implements PersonEvent {}

    /**
     * Nobody can read any more who the person is: what was sealed stays so for good.
     *
     * @param decidedBy who decided that
     * @param documentNo of the decision
     */
    record PersonErased(PersonId personId, Body decidedBy, String documentNo, LocalDate occurredOn)
            implements PersonEvent {}

    /** Of which congress somebody is a deputy. */
    enum Level {
        TOWN,
        DISTRICT,
        MUNICIPAL,
        NATIONAL
    }

    /** Why somebody is no deputy any more. */
    enum Ground {
        RESIGNED,
        TERM_OVER,
        MOVED_AWAY,
        DIED,
        RECALLED,
        DISQUALIFIED
    }

    /** What a post lets its holder do. */
    enum Post {
        /** Head of a supervised organ. */
        HEAD_OF_ORGAN,
        /** Deputy head of a supervised organ. */
        DEPUTY_HEAD_OF_ORGAN,
        /** Head of a department of the government. */
        HEAD_OF_DEPARTMENT,
        /** Member of the Standing Committee, its director and deputy directors included. */
        STANDING_COMMITTEE_MEMBER,
        OTHER
    }
}
