package org.duban.ui.security;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.ui.journal.LoginBook;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the {@link LoginService} on behalf of Spring Security; the principal is the {@link Account}. */
final class LoginAuthentication implements AuthenticationProvider {

    private final LoginService door;
    private final Visits visits;
    private final LoginBook book;

    LoginAuthentication(LoginService door, Visits visits, LoginBook book) {
        this.door = door;
        this.visits = visits;
        this.book = book;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String password = Optional.ofNullable(claim.getCredentials())
                .map(Object::toString)
                .orElse("");
        Account account = opened(written(claim.getName()), password, place(claim))
                .orElseThrow(() -> new BadCredentialsException("Not an account and its password"));
        return of(account);
    }

    /** The name as accounts have theirs, also if it was typed in full width, with a capital or with spaces around it. */
    private static String written(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever proved to be {@code account}. */
    static Authentication of(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities(account));
    }

    private Optional<Account> opened(String name, String password, String from) {
        try {
            Optional<Account> account = door.open(name, password, from);
            if (account.isEmpty()) {
                OperatorLog.turnedAway(name, from);
                book.note(name, from, LoginBook.Outcome.AWAY);
            } else if (visits.begins(name + " " + from)) {
                OperatorLog.cameIn(name, from);
                book.note(name, from, LoginBook.Outcome.IN);
            }
            return account;
        } catch (ProblemException shut) {
            OperatorLog.lockedOut(name, from);
            book.note(name, from, LoginBook.Outcome.LOCKED);
            throw shut;
        }
    }

    private static String place(Authentication claim) {
        return claim.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "-";
    }

    private static List<SimpleGrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
