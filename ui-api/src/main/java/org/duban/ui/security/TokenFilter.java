package org.duban.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.tokens.Bearer;
import org.duban.ui.tokens.TokenAuthentication;
import org.duban.ui.tokens.TokenHolders;
import org.duban.ui.tokens.TokenReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever bears a token, to where the token reaches; every change made with one is logged under its id. */
final class TokenFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);

    private final TokenHolders holders;
    private final SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    TokenFilter(TokenHolders holders) {
        this.holders = holders;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Bearer> bearer = Bearer.in(request.getHeader("Authorization"));
        if (bearer.isPresent()) {
            enter(bearer.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void enter(Bearer bearer, HttpServletRequest request, HttpServletResponse response) {
        Optional<TokenAuthentication> known = holders.bearing(bearer);
        known.ifPresent(caller -> {
            if (!TokenReach.covers(caller.token(), request)) {
                throw new ProblemException(ProblemCode.OUTSIDE_TOKEN);
            }
            log(caller, request);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(caller);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        });
    }

    private static void log(TokenAuthentication caller, HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            LOG.info(
                    "Token {} of {}: {} {}",
                    caller.token().id(),
                    caller.token().account(),
                    request.getMethod(),
                    request.getRequestURI());
        }
    }
}
