package org.duban.command;

import java.time.LocalDate;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** Something a person asks Duban to put on record; its simple name in kebab case is its name for users. */
public interface Command {

    /** The day it happened, in the congress's zone. */
    LocalDate occurredOn();

    /** The stream the command is about. */
    StreamId stream();

    /** The id of what it is about, as users write it. */
    default String subjectId() {
        return stream().id();
    }

    /**
     * The provisions that this very command rests on, where those of its kind speak of different cases: the part of them
     * that speaks of this one. Null where all of them do.
     */
    default @Nullable String restsOn() {
        return null;
    }
}
