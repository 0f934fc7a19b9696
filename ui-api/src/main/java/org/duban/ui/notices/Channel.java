package org.duban.ui.notices;

/** How a notice is told. */
public enum Channel {
    /** By e-mail to an account. */
    MAIL,
    /** By HTTP to another program. */
    WEBHOOK
}
