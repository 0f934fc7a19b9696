package org.duban.query.words;

import org.duban.events.PersonId;

/** Tells who somebody is. Names are kept sealed, so the one who opens them stands outside this module. */
@FunctionalInterface
public interface PersonNames {

    /** Calls everybody by the beginning of an id that tells nothing. */
    PersonNames SHORT =
            person -> person.value().substring(0, Math.min(person.value().length(), 8));

    /** What the person is called; the beginning of the id where the name is not known any more. */
    String person(PersonId person);
}
