package org.duban.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.command.account.Account;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.problem.Browsers;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody do anything with a password that somebody else reset, but choose a new one. */
final class PasswordFirst extends OncePerRequestFilter {

    /** What people see and do until they have chosen one. */
    private static final Set<String> MEANWHILE = Set.of(Doors.PASSWORD, Doors.LOGOUT);

    private final Credentials credentials;

    PasswordFirst(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> caller = caller();
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
        } else if (Doors.isForPrograms(request) || !(Browsers.ask(request) || isMeanwhile(request))) {
            mustChoose(caller.get(), request);
            chain.doFilter(request, response);
        } else if (isMeanwhile(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + Doors.PASSWORD);
        }
    }

    private static boolean isMeanwhile(HttpServletRequest request) {
        String path = Doors.path(request);
        return MEANWHILE.contains(path) || path.startsWith("/assets/");
    }

    /** Whoever calls with a password that he has to change first. */
    private Optional<Account> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(UsernamePasswordAuthenticationToken.class::isInstance)
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(Account.class::cast)
                .filter(credentials::toChange);
    }

    private static void mustChoose(Account account, HttpServletRequest request) {
        String path = request.getContextPath() + "/api/v1/accounts/" + account.name() + "/password";
        if (!request.getMethod().equals("PUT") || !request.getRequestURI().equals(path)) {
            throw new ProblemException(ProblemCode.PASSWORD_TO_CHANGE, List.of(), Map.of("path", path));
        }
    }
}
