package org.duban.ui.security.office;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.security.ProvenCaller;
import org.duban.ui.security.office.BearerTokens.Bearing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in programs with a token of the office's login service, to the API alone, and there to no passwords and tokens. */
final class BearerFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BearerFilter.class);
    private static final String API = "/api/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> POSTED = Set.of("commands", "evidence", "what-if", "imports");

    private final BearerTokens tokens;
    private final SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    BearerFilter(BearerTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = BearerTokens.in(request.getHeader("Authorization"));
        if (token.isPresent()) {
            enter(token.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void enter(String token, HttpServletRequest request, HttpServletResponse response) {
        Bearing bearing = known(token, response).orElseThrow(() -> new ProblemException(ProblemCode.NO_ACCOUNT));
        if (!reaches(request)) {
            throw new ProblemException(ProblemCode.OUTSIDE_TOKEN);
        }
        if (!READING.contains(request.getMethod())) {
            LOG.info(
                    "Login service's token {} of {}: {} {}",
                    bearing.id(),
                    bearing.account().name(),
                    request.getMethod(),
                    request.getRequestURI());
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new ProvenCaller(bearing.account(), bearing.token().getExpiresAt()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private Optional<Bearing> known(String token, HttpServletResponse response) {
        try {
            return tokens.bearing(token);
        } catch (BadJwtException unfit) {
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Duban\", error=\"invalid_token\"");
            throw refused(ProblemCode.TOKEN_UNFIT, unfit);
        } catch (RuntimeException unreachable) {
            LOG.warn("The login service cannot be asked whether a token counts", unreachable);
            throw refused(ProblemCode.LOGIN_UNREACHABLE, unreachable);
        }
    }

    private static ProblemException refused(ProblemCode code, RuntimeException why) {
        ProblemException refused = new ProblemException(code);
        refused.initCause(why);
        return refused;
    }

    private static boolean reaches(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (READING.contains(request.getMethod())) {
            return path.startsWith(API) || path.startsWith("/v3/");
        }
        return request.getMethod().equals("POST")
                && POSTED.stream().anyMatch(one -> path.equals(API + one) || path.startsWith(API + one + "/"));
    }
}
