package org.duban.events;

import java.time.LocalDate;

/**
 * A stretch of days on which a term does not run.
 *
 * @param from its first day
 * @param to its last day, part of it like the first
 */
public record Suspension(LocalDate from, LocalDate to) {

    public Suspension {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a suspension from " + from + " cannot end on " + to);
        }
    }
}
