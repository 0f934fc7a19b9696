package org.duban.command;

import org.duban.events.PersonId;
import org.duban.events.Sealed;

/** Seals what is personal, each with a key of the person it is about. */
public interface Seals {

    /** {@code text}, readable only with the key of {@code person}, which is made if there is none yet. */
    Sealed seal(PersonId person, String text);
}
