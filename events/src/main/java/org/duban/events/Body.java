package org.duban.events;

/** The bodies of the congress that decide as one. */
public enum Body {
    STANDING_COMMITTEE,
    CHAIRPERSONS_MEETING
}
