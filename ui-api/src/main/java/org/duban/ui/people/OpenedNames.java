package org.duban.ui.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duban.events.PersonId;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.fold.RegisterFold;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.words.PersonNames;
import org.duban.query.words.Vocabulary;

/** Names of people, opened for those who may know who they are; everybody else is told the beginning of an id. */
public final class OpenedNames {

    private final History history;
    private final PersonKeys keys;
    private final Runnable reading;

    /** Names in {@code history}, opened with {@code keys}. */
    public OpenedNames(History history, PersonKeys keys) {
        this(history, keys, () -> {});
    }

    /**
     * Names in {@code history}, opened with {@code keys}.
     *
     * @param reading is run before anybody is told a name of which not everybody knows whose it is; if it throws, nobody is
     */
    public OpenedNames(History history, PersonKeys keys, Runnable reading) {
        this.history = history;
        this.keys = keys;
        this.reading = reading;
    }

    /**
     * What people are called for {@code reader}: by their present names, or by what is left where a key is gone. Of whoever
     * is erased everybody is told just that.
     */
    public PersonNames of(Reader reader, Locale language) {
        Access access = new Access(reader);
        return person -> find(person)
                .flatMap(view -> view.facts(PersonFacts.class))
                .flatMap(facts -> facts.isErased()
                        ? Optional.of(Vocabulary.in(language).text("label.erased"))
                        : Optional.of(facts).filter(access::opens).flatMap(open -> read(open, reader)))
                .orElseGet(() -> PersonNames.SHORT.person(person));
    }

    private Optional<RegisterView> find(PersonId person) {
        return Optional.ofNullable(
                RegisterFold.fold(history.stream(person.stream().value(), 0, History.NOW), LocalDate.MAX));
    }

    /** A person as {@code reader} is told of him; empty if the entry is none. */
    public Optional<PersonAnswer> told(RegisterView entry, Reader reader) {
        return entry.facts(PersonFacts.class).map(facts -> {
            Optional<String> name = new Access(reader).opens(facts) ? read(facts, reader) : Optional.empty();
            return PersonAnswer.of(facts, name.orElse(null), entry.version());
        });
    }

    private Optional<String> read(PersonFacts facts, Reader reader) {
        Optional<String> name = present(facts);
        if (name.isPresent() && !facts.isInPublicLife() && !facts.personId().equals(reader.person())) {
            reading.run();
        }
        return name;
    }

    /** Of whoever is erased nothing is opened, also while the key is not yet destroyed. */
    private Optional<String> present(PersonFacts facts) {
        return facts.isErased()
                ? Optional.empty()
                : keys.open(facts.personId(), facts.names().getLast().name());
    }
}
