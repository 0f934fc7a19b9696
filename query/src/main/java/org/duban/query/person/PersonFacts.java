package org.duban.query.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.ErasureDeclined;
import org.duban.events.person.PersonEvent.ErasureRequested;
import org.duban.events.person.PersonEvent.LegalHoldLifted;
import org.duban.events.person.PersonEvent.LegalHoldSet;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.PersonErased;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.Post;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * One person, nameless but for what is sealed; lists are oldest first.
 *
 * @param names every name the person had here, sealed, the present one last
 * @param holds what it was to be kept for who it is
 * @param erasures that were asked for
 */
public record PersonFacts(
        PersonId personId,
        List<SealedName> names,
        List<Deputyship> deputyships,
        List<DeputySuspension> suspensions,
        List<PostHeld> posts,
        List<LegalHold> holds,
        List<Erasure> erasures)
        implements RegisterFacts {

    /**
     * A name.
     *
     * @param reason why it was changed to that; null for the first
     */
    public record SealedName(
            LocalDate from, Sealed name, @Nullable String reason) {}

    /**
     * Service as a deputy.
     *
     * @param group the deputies' group; null if none
     * @param until null while it lasts
     * @param ground why it ended; null while it lasts
     * @param resignationLetter the written resignation; null if there is none
     * @param session the session that accepted it; null if none did
     * @param ballot how that voted; null if none did
     */
    public record Deputyship(
            Level level,
            String constituency,
            @Nullable String group,
            LocalDate from,
            @Nullable LocalDate until,
            PersonEvent.@Nullable Ground ground,
            @Nullable String resignationLetter,
            @Nullable Session session,
            @Nullable Ballot ballot) {}

    /**
     * A time in which the person may not act as a deputy.
     *
     * @param until null while it lasts
     * @param reinstatement why it ended; null while it lasts, and where it ended with the service
     */
    public record DeputySuspension(
            LocalDate from,
            String reason,
            @Nullable LocalDate until,
            @Nullable String reinstatement) {}

    /**
     * A post the person holds or held.
     *
     * @param organ the organ it is in; null for one of the congress itself
     * @param unit the unit it is in; null for one that stands above units
     * @param until null while it is held
     */
    public record PostHeld(
            Post post,
            @Nullable SupervisedOrgan organ,
            @Nullable UnitId unit,
            String title,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What it was to be kept for who the person is.
     *
     * @param lifted null while it is in force
     */
    public record LegalHold(LegalHoldSet set, @Nullable LegalHoldLifted lifted) {}

    /**
     * A request to erase who the person is.
     *
     * @param declined null unless it was
     * @param erased null unless it was done
     */
    public record Erasure(
            ErasureRequested requested,
            @Nullable ErasureDeclined declined,
            @Nullable PersonErased erased) {}

    /** Whether nobody may read any more who it was. */
    public boolean isErased() {
        return erasedOn().isPresent();
    }

    /** Since when nobody may; empty if anybody may. */
    public Optional<LocalDate> erasedOn() {
        return erasures.stream()
                .flatMap(one -> Stream.ofNullable(one.erased()))
                .map(PersonErased::occurredOn)
                .findFirst();
    }

    /** The id, which tells nothing. */
    @Override
    public String title() {
        return personId.value();
    }

    /** Whether everybody knows by name who that is: who was elected or appointed. */
    public boolean isInPublicLife() {
        return !deputyships.isEmpty() || !posts.isEmpty();
    }

    static PersonFacts of(PersonRegistered e) {
        return new PersonFacts(
                e.personId(),
                List.of(new SealedName(e.occurredOn(), e.name(), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    PersonFacts names(List<SealedName> next) {
        return new PersonFacts(personId, next, deputyships, suspensions, posts, holds, erasures);
    }

    PersonFacts deputyships(List<Deputyship> next) {
        return new PersonFacts(personId, names, next, suspensions, posts, holds, erasures);
    }

    PersonFacts suspensions(List<DeputySuspension> next) {
        return new PersonFacts(personId, names, deputyships, next, posts, holds, erasures);
    }

    PersonFacts holds(List<LegalHold> next) {
        return new PersonFacts(personId, names, deputyships, suspensions, posts, next, erasures);
    }

    PersonFacts erasures(List<Erasure> next) {
        return new PersonFacts(personId, names, deputyships, suspensions, posts, holds, next);
    }

    PersonFacts posts(List<PostHeld> next) {
        return new PersonFacts(personId, names, deputyships, suspensions, next, holds, erasures);
    }
}
