package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;

/**
 * What somebody typed into a form whose session ended meanwhile, or who is somebody else by now. It is shown to him again, so that he logs in beside it and
 * sends it once more; nothing of it is kept here. Forms of other sites do not come so far.
 */
public record TypedAlready(String name, String value) {

    /** Where passwords are typed. */
    private static final Set<String> SECRET = Set.of("/login", "/logout", "/password");

    private static final Set<String> UNKNOWN =
            Set.of(ProblemCode.UNAUTHENTICATED.name(), ProblemCode.PAGE_OUTDATED.name());

    /** What somebody is told who may not do it, or is not shown what it is about: perhaps he was somebody else before. */
    private static final Set<String> OTHERS = Set.of(ProblemCode.FORBIDDEN.name(), ProblemCode.NOT_FOUND.name());

    /** What the page about {@code problem} shows of it; empty if there is nothing of that sort. */
    static Map<String, Object> in(Problem problem, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean form = request.getMethod().equals("POST")
                && (UNKNOWN.contains(problem.code()) || OTHERS.contains(problem.code()))
                && request.getHeader("Authorization") == null
                && request.getAttribute(FROM_ELSEWHERE) == null
                && !SECRET.contains(path);
        List<TypedAlready> typed = form ? typed(request) : List.of();
        return typed.isEmpty()
                ? Map.of()
                : Map.of("typed", typed, "typedFor", path, "typedOther", OTHERS.contains(problem.code()));
    }

    /** Under which a request says that a page of another site sent it. */
    static final String FROM_ELSEWHERE = "org.duban.from-elsewhere";

    private static List<TypedAlready> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new TypedAlready(field.getKey(), value)))
                .toList();
    }
}
