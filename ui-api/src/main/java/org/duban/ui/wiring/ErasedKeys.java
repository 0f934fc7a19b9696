package org.duban.ui.wiring;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.events.PersonId;
import org.duban.query.person.PersonFacts;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RowQuery.Listing;
import org.duban.ui.people.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the keys of people and the ledger together at a start. An erasure is recorded first and the key destroyed after that, so
 * a crash may come between them; and a ledger that was put back from a backup may not know of an erasure that the keys know of.
 */
final class ErasedKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedKeys.class);

    private final PersonKeys keys;

    ErasedKeys(PersonKeys keys) {
        this.keys = keys;
    }

    /** Destroys what is still there, and tells what the ledger does not know. */
    void settle(Views views) {
        List<PersonFacts> erased = views
                .live()
                .registers(new Listing(
                        Condition.is(RegisterRow.KIND, PersonId.KIND), RegisterRow.ID, "", Integer.MAX_VALUE))
                .stream()
                .flatMap(view -> view.facts(PersonFacts.class).stream())
                .filter(PersonFacts::isErased)
                .toList();
        erased.stream().filter(person -> keys.has(person.personId())).forEach(this::destroy);
        tellUnknown(erased.stream().map(one -> one.personId().value()).collect(Collectors.toSet()));
    }

    private void destroy(PersonFacts person) {
        keys.destroy(person.personId(), person.erasedOn().orElseThrow());
        LOG.warn("Person {} was erased, but the key was still there; it is destroyed now", person.personId());
    }

    private void tellUnknown(Set<String> erased) {
        Set<String> unknown = new TreeSet<>(keys.erased().keySet());
        unknown.removeAll(erased);
        if (!unknown.isEmpty()) {
            LOG.warn(
                    "The keys of {} people were destroyed of whom this ledger does not say that they were erased, as after an"
                            + " old backup was put back. Their names stay unreadable; have the erasure recorded again: {}",
                    unknown.size(),
                    String.join(" ", unknown));
        }
    }
}
