package org.duban.events;

/** How firm a provision is for the place and the day it is cited for. */
public enum LegalStatus {
    /** A text in force says so, for this place directly or by reference. */
    LAW,
    /** A rule says so that the Standing Committee gave itself: it binds those under it, and is no law. */
    INTERNAL,
    /** A text that does not bind this place, or not yet that day, taken as a model. */
    MODEL,
    /** No text says so for what it is cited for; it is a configurable choice of this system. */
    DD,
    /** A text is known to say so, but somebody has to compare it with the one in force. */
    VERIFY
}
