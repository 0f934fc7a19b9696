package org.duban.command;

import java.time.LocalDate;

/**
 * What the rules of its family say of one event before it happens, whether a command or a correction gives it its
 * content. Whoever wants to know anything of an event asks {@link org.duban.command.stream.EventAspects}.
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
