package org.duban.events;

/** Who may read a case beyond those who work on it. */
public enum Secrecy {
    /** Published unless a reason is recorded not to. */
    PUBLIC,
    /** For those who work on it; may be published once released. */
    INTERNAL,
    /** Holds secrets; nothing of it is ever published. */
    SECRET
}
