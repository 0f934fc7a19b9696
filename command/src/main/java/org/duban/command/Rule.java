package org.duban.command;

import java.util.List;

/**
 * A reason for which a command is refused, with the provision it comes from; the words are in the folder's words.
 *
 * <p>Each folder has an enum of its own; a name stands once over all of them.
 */
public interface Rule {

    /** How a refusal is answered. */
    enum Kind {
        /** The sender may not do this. */
        FORBIDDEN,
        /** What the command is about does not exist, or not for this sender. */
        UNKNOWN,
        /** Things do not stand so that it could be done at the moment, whatever it says. */
        UNTIMELY,
        /** What the command says is against a rule of the domain. */
        REFUSED
    }

    /** The stable code of the refusal, in answers and in the log. */
    String name();

    /** The provisions, as {@link org.duban.command.law.LegalTexts} reads them. */
    String basis();

    /** How the refusal is answered. */
    Kind kind();

    /**
     * The fields of commands that it is about; a refused command has some of them or none. Where a refusal mentions what
     * stands in a field, that field need not be named.
     */
    default List<String> fields() {
        return List.of();
    }

    /** Names with spaces between them, one by one. */
    static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
