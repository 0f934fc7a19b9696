package org.duban.ui.notices.mail;

import org.jspecify.annotations.Nullable;

/**
 * How mail is sent.
 *
 * @param from the sender's address
 * @param user to log in as; null for no login
 * @param password to log in with; null for no login
 * @param most how many notices one mail tells; further ones are counted
 */
public record MailSettings(
        String host,
        int port,
        String from,
        @Nullable String user,
        @Nullable String password,
        Tls tls,
        int most) {

    /** Whether the connection is encrypted. */
    public enum Tls {
        /** It is not. */
        NONE,
        /** It is, or nothing is sent, from the first command on. */
        STARTTLS,
        /** It is from the first byte on. */
        TLS
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
