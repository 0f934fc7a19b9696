package org.duban.command;

import java.time.LocalDate;
import org.duban.events.StreamId;

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
}
