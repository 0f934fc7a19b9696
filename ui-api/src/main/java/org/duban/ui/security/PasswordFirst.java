package org.duban.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.duban.command.account.Account;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody do anything with a password that somebody else reset, but choose a new one. */
final class PasswordFirst extends OncePerRequestFilter {

    private final Credentials credentials;

    PasswordFirst(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof UsernamePasswordAuthenticationToken
                && caller.getPrincipal() instanceof Account account
                && credentials.toChange(account)) {
            String path = request.getContextPath() + "/api/v1/accounts/" + account.name() + "/password";
            if (!request.getMethod().equals("PUT") || !request.getRequestURI().equals(path)) {
                throw new ProblemException(ProblemCode.PASSWORD_TO_CHANGE, List.of(), Map.of("path", path));
            }
        }
        chain.doFilter(request, response);
    }
}
