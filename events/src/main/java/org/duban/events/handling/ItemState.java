package org.duban.events.handling;

/** Where a rectification item stands. */
public enum ItemState {
    IDENTIFIED,
    ASSIGNED,
    RETURNED,
    ACCEPTED_BY_UNIT,
    SUBMITTED,
    REWORK,
    ACCEPTED,
    CLOSED,
    LONG_TERM,
    MERGED;

    /** Whether the unit has it but has not taken it on, so that the time to return it still counts. */
    public boolean untaken() {
        return this == ASSIGNED || this == RETURNED;
    }

    /** Whether nothing more is to be done. */
    public boolean done() {
        return this == CLOSED || this == MERGED;
    }

    /** Whether the lead unit still owes something. */
    public boolean owed() {
        return switch (this) {
            case ASSIGNED, RETURNED, ACCEPTED_BY_UNIT, REWORK, LONG_TERM -> true;
            case IDENTIFIED, SUBMITTED, ACCEPTED, CLOSED, MERGED -> false;
        };
    }
}
