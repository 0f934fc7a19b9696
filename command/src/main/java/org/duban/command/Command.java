package org.duban.command;

import java.time.LocalDate;

/** Something a person asks Duban to put on record; its simple name in kebab case is its name for users. */
public interface Command {

    /** The day it happened, in the congress's zone. */
    LocalDate occurredOn();

    /** The stream the command is about. */
    String stream();

    /** The id of what it is about, as users write it. */
    String subjectId();
}
