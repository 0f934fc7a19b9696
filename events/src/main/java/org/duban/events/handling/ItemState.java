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

    /** Whether the lead unit still owes something. */
    public boolean owed() {
        return switch (this) {
            case ASSIGNED, RETURNED, ACCEPTED_BY_UNIT, REWORK, LONG_TERM -> true;
            case IDENTIFIED, SUBMITTED, ACCEPTED, CLOSED, MERGED -> false;
        };
    }
}
