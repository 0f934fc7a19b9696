package org.duban.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses headers that are no text in UTF-8 or hold control characters, before anything reads one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HeaderGuard extends OncePerRequestFilter {

    private final ProblemWriter problems;

    HeaderGuard(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> unfit = Collections.list(request.getHeaderNames()).stream()
                .filter(name -> !isText(name)
                        || !Collections.list(request.getHeaders(name)).stream().allMatch(HeaderGuard::isText))
                .findFirst();
        if (unfit.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            Fault fault = Fault.header(unfit.get(), FaultCode.MALFORMED).with("of", "header");
            problems.write(
                    texts -> Problem.of(ProblemCode.INVALID_HEADER, List.of(fault), Map.of(), texts),
                    request,
                    response);
        }
    }

    /** A server hands on each byte of a header as one character. */
    private static boolean isText(String bytes) {
        return StrictText.ofHeader(bytes)
                .filter(text -> text.codePoints().noneMatch(one -> Character.isISOControl(one) && one != '\t'))
                .isPresent();
    }
}
