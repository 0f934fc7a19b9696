package org.duban.command;

import org.duban.events.EventMeta;
import org.duban.events.Principal;

/**
 * Whose act an event is and which account wrote it down.
 *
 * @param recordedBy the account's name, or {@link EventMeta#SYSTEM}
 */
public record Author(Principal principal, String recordedBy) {

    /** The author of a recorded event. */
    public static Author of(EventMeta meta) {
        return new Author(meta.principal(), meta.recordedBy());
    }

    /** Whether this act and another are one person's: written down by the same account, or acts of the same person. */
    public boolean isOnePersonWith(Author other) {
        boolean person = principal.kind() == Principal.Kind.PERSON || principal.kind() == Principal.Kind.ACCOUNT;
        return recordedBy.equals(other.recordedBy()) || (person && principal.equals(other.principal()));
    }
}
