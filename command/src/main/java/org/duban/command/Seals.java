package org.duban.command;

import java.time.LocalDate;
import org.duban.events.PersonId;
import org.duban.events.Sealed;

/** Seals what is personal, each with a key of the person it is about. */
public interface Seals {

    /** {@code text}, readable only with the key of {@code person}, which is made if there is none yet. */
    Sealed seal(PersonId person, String text);

    /**
     * Makes unreadable for good what was sealed for {@code person}, and lets nothing be sealed for that person any more. It is
     * called once it is on record that the person was erased on that day, and may be called again. Seals without keys of their
     * own have none to destroy.
     */
    default void destroy(PersonId person, LocalDate on) {}
}
