package org.duban.query.history;

import java.util.List;
import java.util.Set;
import org.duban.events.AccountName;
import org.duban.events.Evidence;
import org.duban.events.PersonId;

/** Which parts of events are about people, and kept from those to whom no names are told. */
final class Personal {

    private static final Set<Class<?>> OF_PEOPLE = Set.of(PersonId.class, AccountName.class, Evidence.class);
    private static final Set<String> NAMES = Set.of("responsible", "signer", "finder");

    private Personal() {}

    /** Whether the component called {@code name} is one, as what it holds shows. */
    static boolean is(String name, Object value) {
        return OF_PEOPLE.contains(value.getClass())
                || (value instanceof List<?> list
                        && !list.isEmpty()
                        && OF_PEOPLE.contains(list.getFirst().getClass()))
                || (value instanceof String && NAMES.contains(name));
    }
}
