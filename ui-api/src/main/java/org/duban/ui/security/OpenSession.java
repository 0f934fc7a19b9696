package org.duban.ui.security;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.duban.command.account.Account;
import org.duban.events.AccountName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's session in a browser.
 *
 * @param id that tells it from his others; whoever knows it cannot use it
 * @param password the hash of the one it began with; null if the office vouched
 * @param word the office's word; null if it began with a password
 * @param resets how often the account's password had been reset
 * @param from the address that it began at
 * @param browser what that called itself
 */
record OpenSession(
        String id,
        AccountName account,
        @Nullable String password,
        @Nullable String word,
        int resets,
        Instant began,
        String from,
        String browser) {

    private static final String KEPT = OpenSession.class.getName();

    /** The one that {@code session} is; null if nobody logged in with it. */
    static @Nullable OpenSession in(HttpSession session) {
        return session.getAttribute(KEPT) instanceof OpenSession open ? open : null;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    /** Whether it began with what still counts: that password, or the office's word and no reset since. */
    boolean holds(Account now, @Nullable String hash) {
        return password == null ? resets == now.resets() : password.equals(hash);
    }
}
