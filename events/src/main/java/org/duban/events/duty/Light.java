package org.duban.events.duty;

/** How urgent a follow-up is, at a glance. */
public enum Light {
    /** Overdue. */
    RED,
    /** Due soon; the last day in time is still yellow. */
    YELLOW,
    /** Nothing urgent. */
    GREEN,
    /** Nothing left to do. */
    GREY
}
