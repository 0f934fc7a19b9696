package org.duban.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.events.PersonId;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.fold.RegisterFold;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.words.PersonNames;

/** Names of people, opened for those who may know who they are; everybody else is told the beginning of an id. */
public final class OpenedNames {

    private final History history;
    private final PersonKeys keys;

    /** Names in {@code history}, opened with {@code keys}. */
    public OpenedNames(History history, PersonKeys keys) {
        this.history = history;
        this.keys = keys;
    }

    /** What people are called for {@code reader}: by their present names, or by what is left where a key is gone. */
    public PersonNames of(Reader reader) {
        Access access = new Access(reader);
        return person -> find(person)
                .flatMap(view -> view.facts(PersonFacts.class))
                .filter(access::opens)
                .flatMap(this::present)
                .orElseGet(() -> PersonNames.SHORT.person(person));
    }

    private Optional<RegisterView> find(PersonId person) {
        return Optional.ofNullable(
                RegisterFold.fold(history.stream(person.stream().value(), 0, History.NOW), LocalDate.MAX));
    }

    /** People as {@code reader} is told of them in one answer. */
    public NamesTold telling(Reader reader) {
        return new NamesTold(this, reader);
    }

    PersonAnswer told(PersonFacts facts, long version, Reader reader) {
        boolean open = new Access(reader).opens(facts);
        return PersonAnswer.of(facts, open ? present(facts).orElse(null) : null, version);
    }

    /** Of whoever is erased nothing is opened, also while the key is not yet destroyed. */
    private Optional<String> present(PersonFacts facts) {
        return facts.isErased()
                ? Optional.empty()
                : keys.open(facts.personId(), facts.names().getLast().name());
    }
}
