package org.duban.ui.people;

import java.util.List;
import org.duban.events.PersonId;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.DeputySuspension;
import org.duban.query.person.PersonFacts.Deputyship;
import org.duban.query.person.PersonFacts.Erasure;
import org.duban.query.person.PersonFacts.LegalHold;
import org.duban.query.person.PersonFacts.PostHeld;
import org.jspecify.annotations.Nullable;

/**
 * A person on the register.
 *
 * @param name the present one; null if it was erased, or is not for the reader, or the key it is sealed with is gone
 * @param holds what it is, or was, to be kept for who it is
 * @param erasures that were asked for
 * @param version what {@code If-Match} compares
 */
public record PersonAnswer(
        PersonId personId,
        @Nullable String name,
        List<Deputyship> deputyships,
        List<DeputySuspension> suspensions,
        List<PostHeld> posts,
        List<LegalHold> holds,
        List<Erasure> erasures,
        long version) {

    static PersonAnswer of(PersonFacts facts, @Nullable String name, long version) {
        return new PersonAnswer(
                facts.personId(),
                name,
                facts.deputyships(),
                facts.suspensions(),
                facts.posts(),
                facts.holds(),
                facts.erasures(),
                version);
    }
}
