package org.duban.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.person.Person.Held;
import org.duban.command.person.Person.Service;
import org.duban.command.person.Person.Span;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.Role;
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
import org.jspecify.annotations.Nullable;

/** The register of people. */
public final class People extends Register<PersonCommand, PersonEvent, Person> {

    /** The register. */
    public static final People REGISTER = new People();

    private People() {
        super(PersonId.KIND, PersonCommand.class, PersonEvent.class);
    }

    /** The person of that id; refuses if there is none. */
    public static Person known(Context context, PersonId personId) {
        Person person = context.world().find(REGISTER, personId.value());
        if (person == null) {
            throw new CommandRefused(CommonRule.PERSON_UNKNOWN, "person", personId.value());
        }
        return person;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(PersonRule.values());
    }

    /** The general office, which asks for an erasure and does not confirm it. */
    @Override
    protected Set<Role> keepers() {
        return Set.of(Role.CLERK);
    }

    @Override
    protected Person after(@Nullable Person before, PersonEvent event) {
        LocalDate on = event.occurredOn();
        if (event instanceof PersonRegistered e) {
            return new Person(e.personId(), on, on, List.of(), List.of(), List.of(), Keeping.BEGUN);
        }
        Person person = Objects.requireNonNull(before);
        return switch (event) {
            case PersonRegistered e -> person;
            case PersonRenamed e -> person;
            case DeputySeated e ->
                with(person, on, plus(person.services(), new Service(e.level(), new Span(on, null))), null, null);
            case DeputyServiceEnded e -> ended(person, e);
            case DeputySuspended e -> with(person, on, null, plus(person.suspensions(), new Span(on, null)), null);
            case DeputyReinstated e ->
                with(
                        person,
                        on,
                        null,
                        person.suspensions().stream()
                                .map(span -> closed(span, on))
                                .toList(),
                        null);
            case PostTaken e ->
                with(
                        person,
                        on,
                        null,
                        null,
                        plus(person.posts(), new Held(e.post(), e.organ(), e.unit(), e.title(), new Span(on, null))));
            case PostLeft e ->
                with(
                        person,
                        on,
                        null,
                        null,
                        person.posts().stream().map(held -> left(held, e)).toList());
            case LegalHoldSet e -> with(person, on, null, null, null);
            case LegalHoldLifted e -> with(person, on, null, null, null);
            case ErasureRequested e -> with(person, on, null, null, null);
            case ErasureDeclined e -> with(person, on, null, null, null);
            case PersonErased e -> with(person, on, null, null, null);
        };
    }

    @Override
    protected Person after(@Nullable Person before, PersonEvent event, Author author) {
        return after(before, event).kept(author, event);
    }

    /** Who is no deputy at all any more is not suspended as one either. */
    private static Person ended(Person person, DeputyServiceEnded e) {
        List<Service> services =
                person.services().stream().map(one -> ended(one, e)).toList();
        boolean still = services.stream().anyMatch(one -> one.span().until() == null);
        List<Span> suspensions = person.suspensions().stream()
                .map(span -> still ? span : closed(span, e.occurredOn()))
                .toList();
        return with(person, e.occurredOn(), services, suspensions, null);
    }

    private static Service ended(Service one, DeputyServiceEnded e) {
        return one.level() == e.level() ? new Service(one.level(), closed(one.span(), e.occurredOn())) : one;
    }

    private static Held left(Held held, PostLeft e) {
        return held.title().equals(e.title())
                ? new Held(held.post(), held.organ(), held.unit(), held.title(), closed(held.span(), e.occurredOn()))
                : held;
    }

    private static Span closed(Span span, LocalDate on) {
        return span.until() == null ? new Span(span.from(), on) : span;
    }

    private static <T> List<T> plus(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }

    private static Person with(
            Person person,
            LocalDate on,
            @Nullable List<Service> services,
            @Nullable List<Span> suspensions,
            @Nullable List<Held> posts) {
        return new Person(
                person.personId(),
                person.since(),
                Steps.later(person.lastOn(), on),
                services == null ? person.services() : services,
                suspensions == null ? person.suspensions() : suspensions,
                posts == null ? person.posts() : posts,
                person.keeping());
    }

    @Override
    protected List<? extends Event> on(PersonCommand command, @Nullable Person person, Context context) {
        return new PersonRules(person, context).decide(command);
    }

    @Override
    protected Aspects of(PersonEvent event, @Nullable Person before, Context context) {
        if (before == null) {
            return Aspects.from(LocalDate.MIN);
        }
        Stream<Span> ended = switch (event) {
            case DeputyServiceEnded e ->
                before.services().stream()
                        .filter(one -> one.level() == e.level())
                        .map(Service::span);
            case DeputyReinstated e -> before.suspensions().stream();
            case PostLeft e ->
                before.posts().stream()
                        .filter(held -> held.title().equals(e.title()))
                        .map(Held::span);
            case PersonRegistered e -> Stream.of();
            case PersonRenamed e -> Stream.of();
            case DeputySeated e -> Stream.of();
            case DeputySuspended e -> Stream.of();
            case PostTaken e -> Stream.of();
            case LegalHoldSet e -> Stream.of();
            case LegalHoldLifted e -> Stream.of();
            case ErasureRequested e -> Stream.of();
            case ErasureDeclined e -> Stream.of();
            case PersonErased e -> Stream.of();
        };
        return Aspects.from(ended.filter(span -> span.until() == null)
                        .map(Span::from)
                        .reduce(Steps.later(before.since(), before.keeping().notBefore(event)), Steps::later))
                .checking(() -> {
                    CommandRefused.unless(
                            !before.isErased(),
                            CommonRule.PERSON_ERASED,
                            "person",
                            before.personId().value());
                    if (event instanceof DeputyServiceEnded e) {
                        ServiceEnd.allowed(e, context);
                    }
                });
    }
}
