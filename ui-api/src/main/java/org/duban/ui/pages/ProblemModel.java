package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.ui.problem.Problem;

/** What the page about a problem shows. */
final class ProblemModel {

    static final String TEMPLATE = "pages/problem";

    private ProblemModel() {}

    /** @param response that the problem's number, if it has one, was put into */
    static Map<String, Object> of(Problem problem, Address address, HttpServletResponse response) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("problem", problem);
        model.put("address", address);
        model.put("advice", advice(problem.status()));
        model.put("number", response.getHeader("X-Problem-Id"));
        return model;
    }

    private static String advice(int status) {
        return switch (status) {
            case 400 -> "parameter";
            case 401 -> "login";
            case 403 -> "role";
            case 404 -> "missing";
            case 429 -> "later";
            default -> status < 500 ? "program" : "later";
        };
    }
}
