package org.duban.command.rules;

/** Where a deadline moves that would fall on a day without work. */
enum Roll {
    /** To the next working day, for periods that run. */
    FORWARD,
    /** To the working day before, for notice that must not get shorter. */
    BACKWARD,
    /** Nowhere. */
    NONE
}
