package org.duban.query.person;

import java.util.List;
import java.util.Optional;
import org.duban.events.PersonId;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.DeputyReinstated;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.ErasureDeclined;
import org.duban.events.person.PersonEvent.ErasureRequested;
import org.duban.events.person.PersonEvent.LegalHoldLifted;
import org.duban.events.person.PersonEvent.LegalHoldSet;
import org.duban.events.person.PersonEvent.PersonErased;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.PersonRenamed;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.duban.query.caseview.Lists;
import org.duban.query.person.PersonFacts.DeputySuspension;
import org.duban.query.person.PersonFacts.Deputyship;
import org.duban.query.person.PersonFacts.Erasure;
import org.duban.query.person.PersonFacts.LegalHold;
import org.duban.query.person.PersonFacts.PostHeld;
import org.duban.query.person.PersonFacts.SealedName;
import org.duban.query.register.ViewedRegister;

/** How people are viewed. */
public final class PersonRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<PersonEvent, PersonFacts> REGISTER = new ViewedRegister<>(
            PersonId.KIND,
            PersonEvent.class,
            PersonFacts.class,
            List.of(),
            event -> event instanceof PersonRegistered e ? Optional.of(PersonFacts.of(e)) : Optional.empty(),
            PersonRegister::evolve);

    private PersonRegister() {}

    private static PersonFacts evolve(PersonFacts facts, PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> facts;
            case PersonRenamed e ->
                facts.names(Lists.plus(facts.names(), new SealedName(e.occurredOn(), e.name(), e.reason())));
            case DeputySeated e ->
                facts.deputyships(Lists.plus(
                        facts.deputyships(),
                        new Deputyship(
                                e.level(), e.constituency(), e.group(), e.occurredOn(), null, null, null, null, null)));
            case DeputyServiceEnded e -> ended(facts, e);
            case DeputySuspended e ->
                facts.suspensions(
                        Lists.plus(facts.suspensions(), new DeputySuspension(e.occurredOn(), e.reason(), null, null)));
            case DeputyReinstated e ->
                facts.suspensions(Lists.last(
                        facts.suspensions(),
                        one -> one.until() == null,
                        one -> new DeputySuspension(one.from(), one.reason(), e.occurredOn(), e.reason())));
            case PostTaken e ->
                facts.posts(Lists.plus(
                        facts.posts(), new PostHeld(e.post(), e.organ(), e.unit(), e.title(), e.occurredOn(), null)));
            case PostLeft e ->
                facts.posts(Lists.last(
                        facts.posts(),
                        one -> one.until() == null && one.title().equals(e.title()),
                        one -> new PostHeld(
                                one.post(), one.organ(), one.unit(), one.title(), one.from(), e.occurredOn())));
            case LegalHoldSet e -> facts.holds(Lists.plus(facts.holds(), new LegalHold(e, null)));
            case LegalHoldLifted e ->
                facts.holds(Lists.last(
                        facts.holds(),
                        one -> one.lifted() == null && one.set().hold().equals(e.hold()),
                        one -> new LegalHold(one.set(), e)));
            case ErasureRequested e -> facts.erasures(Lists.plus(facts.erasures(), new Erasure(e, null, null)));
            case ErasureDeclined e ->
                facts.erasures(Lists.last(facts.erasures(), one -> new Erasure(one.requested(), e, null)));
            case PersonErased e ->
                facts.erasures(Lists.last(facts.erasures(), one -> new Erasure(one.requested(), null, e)));
        };
    }

    /** Who is no deputy at all any more is not suspended as one either. */
    private static PersonFacts ended(PersonFacts facts, DeputyServiceEnded e) {
        PersonFacts next = facts.deputyships(Lists.last(
                facts.deputyships(),
                one -> one.until() == null && one.level() == e.level(),
                one -> new Deputyship(
                        one.level(),
                        one.constituency(),
                        one.group(),
                        one.from(),
                        e.occurredOn(),
                        e.ground(),
                        e.resignationLetter(),
                        e.session(),
                        e.ballot())));
        boolean still = next.deputyships().stream().anyMatch(one -> one.until() == null);
        return still
                ? next
                : next.suspensions(Lists.last(
                        next.suspensions(),
                        one -> one.until() == null,
                        one -> new DeputySuspension(one.from(), one.reason(), e.occurredOn(), null)));
    }
}
