package org.duban.ui.accounts;

/** The file of credentials is not one. */
public final class BadCredentialsFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCredentialsFile() {
        super("A line of the file credentials is not of the form name:hash");
    }
}
