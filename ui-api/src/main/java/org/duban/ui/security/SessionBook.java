package org.duban.ui.security;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.duban.events.AccountName;

/** The sessions there are in browsers, so that people see their own and end those that they no longer want. */
public final class SessionBook {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(OpenSession open, HttpSession session, Instant seen) {

        private boolean alive() {
            try {
                return open.equals(OpenSession.in(session));
            } catch (IllegalStateException ended) { // which is how a session says so
                return false;
            }
        }
    }

    /**
     * A session as its owner is shown it.
     *
     * @param byOffice whether it began with the login of his office
     * @param from the address that it began at
     * @param browser what that called itself
     * @param seen when it was last used
     */
    public record Shown(String id, boolean byOffice, Instant began, Instant seen, String from, String browser) {

        private static Shown of(Entry entry) {
            OpenSession open = entry.open();
            return new Shown(open.id(), open.word() != null, open.began(), entry.seen(), open.from(), open.browser());
        }
    }

    /** {@code session}, which is that one, is used. */
    void used(OpenSession open, HttpSession session, Instant now) {
        entries.put(open.id(), new Entry(open, session, now));
        if (entries.size() % SWEPT == 0) {
            entries.values().removeIf(entry -> !entry.alive());
        }
    }

    /** Every so many, those that have ended are forgotten. */
    private static final int SWEPT = 64;

    /** The sessions of {@code account}, the one last used first. */
    public List<Shown> of(AccountName account) {
        entries.values().removeIf(entry -> !entry.alive());
        return entries.values().stream()
                .filter(entry -> entry.open().account().equals(account))
                .map(Shown::of)
                .sorted(Comparator.comparing(Shown::seen).reversed())
                .toList();
    }

    /** Which of them {@code session} is; empty if none. */
    public String idOf(HttpSession session) {
        OpenSession open = OpenSession.in(session);
        return open == null ? "" : open.id();
    }

    /** Ends that session of {@code account}; whether it was one. */
    public boolean end(AccountName account, String id) {
        return end(account, open -> open.id().equals(id));
    }

    /** Ends all sessions of {@code account} but that one. */
    public void endOthers(AccountName account, String id) {
        end(account, open -> !open.id().equals(id));
    }

    private boolean end(AccountName account, Predicate<OpenSession> which) {
        List<Entry> found = entries.values().stream()
                .filter(entry -> entry.open().account().equals(account) && which.test(entry.open()))
                .filter(Entry::alive)
                .toList();
        found.forEach(entry -> entry.session().invalidate());
        entries.values().removeIf(entry -> !entry.alive());
        return !found.isEmpty();
    }
}
