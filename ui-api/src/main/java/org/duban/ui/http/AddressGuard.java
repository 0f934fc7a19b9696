package org.duban.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses that are no text in UTF-8, of pages too, before a server puts replacements for what it cannot read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AddressGuard extends OncePerRequestFilter {

    private final ProblemWriter problems;

    AddressGuard(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        Optional<Fault> unfit = Stream.of(query.split("&", -1))
                .filter(pair -> StrictText.ofAddress(pair, true).isEmpty())
                .map(AddressGuard::fault)
                .findFirst();
        if (StrictText.ofAddress(request.getRequestURI(), false).isEmpty()) {
            problems.write(ProblemCode.MALFORMED_REQUEST, request, response);
        } else if (unfit.isPresent()) {
            List<Fault> faults = List.of(unfit.get());
            problems.write(
                    texts -> Problem.of(ProblemCode.INVALID_PARAMETER, faults, Map.of(), texts), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Named by the parameter, or by what stands in its place if that cannot be read either. */
    private static Fault fault(String pair) {
        String name = pair.replaceFirst("=.*", "");
        return Fault.parameter(StrictText.ofAddress(name, true).orElse(name), FaultCode.MALFORMED);
    }
}
