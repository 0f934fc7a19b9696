package org.duban.ops.imports;

import java.util.Map;
import java.util.stream.Collectors;
import org.duban.ui.problem.Problem;

/** A line of an import file was not taken; the others are not affected. */
final class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For the reason that {@code problem} tells. */
    LineRefused(Problem problem) {
        this(problem.detail() + " [" + problem.code() + "]" + places(problem));
    }

    /** For {@code reason}, a sentence in the reader's language. */
    LineRefused(String reason) {
        super(reason, null, false, false);
    }

    private static String places(Problem problem) {
        return problem.errors().stream()
                .map(LineRefused::place)
                .collect(Collectors.joining("; ", problem.errors().isEmpty() ? "" : " ", ""));
    }

    private static String place(Map<String, String> error) {
        return error.getOrDefault("pointer", error.getOrDefault("parameter", "")) + ": "
                + error.getOrDefault("detail", "");
    }
}
