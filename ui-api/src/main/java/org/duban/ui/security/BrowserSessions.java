package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.ui.accounts.Credentials;
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

    private static final String ACCOUNT = BrowserSessions.class.getName() + ".account";
    private static final String PASSWORD = BrowserSessions.class.getName() + ".password";
    private static final long LONGEST = TimeUnit.HOURS.toMillis(12);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Directory directory;
    private final Credentials credentials;

    BrowserSessions(Directory directory, Credentials credentials) {
        this.directory = directory;
        this.credentials = credentials;
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
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String name) || !counts(request)) {
            return Optional.empty();
        }
        Optional<Account> account = directory.account(new AccountName(name)).filter(known -> holds(session, known));
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account.map(LoginAuthentication::of);
    }

    private static boolean counts(HttpServletRequest request) {
        return !Doors.isForPrograms(request) || READING.contains(request.getMethod());
    }

    private boolean holds(HttpSession session, Account account) {
        boolean young = session.getLastAccessedTime() - session.getCreationTime() < LONGEST;
        return young
                && !account.disabled()
                && credentials
                        .hash(account.name())
                        .filter(hash -> hash.equals(session.getAttribute(PASSWORD)))
                        .isPresent();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication caller = context.getAuthentication();
        if (caller != null && caller.getPrincipal() instanceof Account account) {
            begin(account.name(), request);
        }
    }

    /** Remembers whoever calls as {@code account}, by the password that it has now. */
    private void begin(AccountName account, HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account.value());
        session.setAttribute(PASSWORD, credentials.hash(account).orElseThrow());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }
}
