package org.duban.events;

/** What an account may do. */
public enum Role {
    /** The Standing Committee's general office: registers, delivers, publishes. */
    CLERK,
    /** A special or working committee: inspects, compiles opinions, reviews results. */
    COMMITTEE,
    /** Director or deputy director, recording what the Chairpersons' Meeting decided. */
    DIRECTOR,
    /** A supervised organ's office: receives letters, assigns items, reports back. */
    OFFICE,
    /** A unit that handles items. */
    DEPARTMENT,
    /** An elected deputy. */
    DEPUTY,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Keeps units and accounts; has no part in cases. */
    ADMIN
}
