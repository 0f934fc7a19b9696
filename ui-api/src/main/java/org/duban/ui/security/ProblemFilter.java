package org.duban.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the problems that arise before any controller is reached. */
final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ProblemException problem) {
            response.setHeader("Retry-After", problem.details().get("retryAfter"));
            problems.write(
                    texts -> Problem.of(problem.code(), problem.faults(), problem.details(), texts), request, response);
        }
    }
}
