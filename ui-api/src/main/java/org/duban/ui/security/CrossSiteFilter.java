package org.duban.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemWriter;
import org.duban.ui.tokens.Bearer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site makes a browser send: a browser adds the password by itself, so who sent it is
 * no proof that he meant it.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

    /** Nothing that a page of another site sent is shown as what somebody typed. */
    private static final String FROM_ELSEWHERE = "org.duban.from-elsewhere";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    CrossSiteFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || bears(request) || own(request)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(FROM_ELSEWHERE, true);
            problems.write(ProblemCode.CROSS_SITE, request, response);
        }
    }

    /** Whoever bears a token means it: no browser adds one by itself. */
    private static boolean bears(HttpServletRequest request) {
        return Bearer.in(request.getHeader("Authorization")).isPresent();
    }

    private static boolean own(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || OWN.contains(site)) && (origin == null || sameHost(origin, request));
    }

    /**
     * The host that was called, or the one that a trusted proxy says was called. The scheme is not compared, because a
     * proxy in front may speak TLS where this server does not.
     */
    private static boolean sameHost(String origin, HttpServletRequest request) {
        String named = request.getServerName();
        boolean usual = USUAL_PORTS.contains(request.getServerPort());
        return Stream.of(request.getHeader("Host"), usual ? named : named + ":" + request.getServerPort())
                .anyMatch(host -> origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
