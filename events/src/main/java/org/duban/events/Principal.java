package org.duban.events;

/**
 * Whose act something is.
 *
 * @param id of the unit, person or account; the name of the body
 */
public record Principal(Kind kind, String id) {

    /** Duban itself. */
    public static final Principal SYSTEM = new Principal(Kind.SYSTEM, EventMeta.SYSTEM);

    /** What may act. */
    public enum Kind {
        SYSTEM,
        UNIT,
        PERSON,
        BODY,
        /** An account that belongs to none of them. */
        ACCOUNT
    }
}
