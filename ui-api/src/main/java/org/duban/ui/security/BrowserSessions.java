package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.problem.Browsers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Remembers by a cookie who logged in through the browser: the account's name, and by which password. What the account may
 * do is looked up on every request, and a session ends with its password, with the account, or half a day after its login.
 * Where programs call it counts for reading alone: what changes something there brings its own proof of who sends it.
 */
final class BrowserSessions implements SecurityContextRepository {

    private static final long LONGEST = TimeUnit.HOURS.toMillis(12);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Directory directory;
    private final Credentials credentials;
    private final SessionBook book;
    private final InstantSource clock;

    BrowserSessions(Directory directory, Credentials credentials, SessionBook book, InstantSource clock) {
        this.directory = directory;
        this.credentials = credentials;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Deprecated // Spring Security's filters ask for the deferred one; this is what that one asks for
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        caller(holder.getRequest()).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<Authentication> caller(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        OpenSession open = session == null ? null : OpenSession.in(session);
        if (session == null || open == null || !counts(request)) {
            return Optional.empty();
        }
        Optional<Account> account = directory.account(open.account()).filter(known -> holds(open, session, known));
        if (account.isEmpty()) {
            session.invalidate();
        } else {
            book.used(open, session, clock.instant());
        }
        return account.map(known -> open.word() == null ? LoginAuthentication.of(known) : new ProvenCaller(known, null));
    }

    private static boolean counts(HttpServletRequest request) {
        return !Doors.isForPrograms(request) || READING.contains(request.getMethod());
    }

    private boolean holds(OpenSession open, HttpSession session, Account account) {
        boolean young = session.getLastAccessedTime() - session.getCreationTime() < LONGEST;
        return young
                && !account.disabled()
                && open.holds(account, credentials.hash(account.name()).orElse(null));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Object caller = context.getAuthentication() == null ? null : context.getAuthentication().getPrincipal();
        if (caller instanceof Vouched vouched) {
            begin(vouched.account(), null, vouched.word(), request);
        } else if (caller instanceof Account account) {
            begin(account, credentials.hash(account.name()).orElseThrow(), null, request);
        }
    }

    private void begin(
            Account account, @Nullable String password, @Nullable String word, HttpServletRequest request) {
        HttpSession session = request.getSession();
        OpenSession open = new OpenSession(
                UUID.randomUUID().toString(),
                account.name(),
                password,
                word,
                account.resets(),
                clock.instant(),
                request.getRemoteAddr(),
                Browsers.called(request));
        open.keepIn(session);
        book.used(open, session, clock.instant());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && OpenSession.in(session) != null;
    }
}
