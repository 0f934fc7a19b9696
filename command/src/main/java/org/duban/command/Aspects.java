package org.duban.command;

import java.time.LocalDate;

/**
 * What the rules say of one event before it happens, whether a command or a correction gives it its content. What it
 * owes, and what of it may be corrected, stands on the event itself.
 *
 * @param notBefore the day of the step it builds on, so that every past day has a history that could have been
 * @param check refuses content that no command may lead to
 */
public record Aspects(LocalDate notBefore, Runnable check) {

    /** Of an event that builds on a step of that day and has nothing to check. */
    public static Aspects from(LocalDate notBefore) {
        return new Aspects(notBefore, () -> {});
    }

    /** The same with a check. */
    public Aspects checking(Runnable refusal) {
        return new Aspects(notBefore, refusal);
    }
}
