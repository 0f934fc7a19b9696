package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.account.Account;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the page about a problem shows. */
final class ProblemModel {

    static final String TEMPLATE = "pages/problem";

    private static final Set<String> OLD = Set.of(ProblemCode.CROSS_SITE.name(), ProblemCode.PAGE_OUTDATED.name());

    private ProblemModel() {}

    /** @param response that the problem's number, if it has one, was put into */
    static Map<String, @Nullable Object> of(
            Problem problem, Address address, HttpServletRequest request, HttpServletResponse response) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("problem", problem);
        model.put("address", address);
        model.put("person", person());
        model.put("places", places());
        model.put("advice", advice(problem, request.getMethod().equals("POST")));
        model.put(
                "again",
                request.getMethod().equals("GET")
                        ? AskedAgain.of(problem, address).orElse(null)
                        : null);
        model.put("number", response.getHeader("X-Problem-Id"));
        return model;
    }

    /** Whoever is logged in; null if nobody is. */
    private static @Nullable Account person() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getPrincipal() instanceof Account account ? account : null;
    }

    private static List<MainPlace> places() {
        Account person = person();
        return person == null ? List.of() : MainPlace.of(person.roles());
    }

    private static String advice(Problem problem, boolean sent) {
        return switch (problem.status()) {
            case 400 -> problem.errors().isEmpty() ? "unread" : sent ? "filled" : "parameter";
            case 401 -> "login";
            case 403 -> OLD.contains(problem.code()) ? "old" : "role";
            case 404 -> "missing";
            case 413 -> "large";
            case 408, 429 -> "later";
            default -> problem.status() < 500 ? "program" : "later";
        };
    }
}
