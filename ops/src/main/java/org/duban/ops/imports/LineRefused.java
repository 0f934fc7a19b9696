package org.duban.ops.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.ui.problem.Problem;

/** A line of an import file was not taken; the others are not affected. */
final class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For the reason that {@code problem} tells. */
    LineRefused(Problem problem) {
        this(problem.code(), problem.detail(), problem.errors());
    }

    /** For the reason that a problem with these members tells. */
    LineRefused(String code, String detail, List<Map<String, String>> errors) {
        this(detail + " [" + code + "]" + places(errors));
    }

    /** For {@code reason}, a sentence in the reader's language. */
    LineRefused(String reason) {
        super(reason, null, false, false);
    }

    private static String places(List<Map<String, String>> errors) {
        return errors.stream()
                .map(LineRefused::place)
                .collect(Collectors.joining("; ", errors.isEmpty() ? "" : " ", ""));
    }

    private static String place(Map<String, String> error) {
        return error.getOrDefault("pointer", error.getOrDefault("parameter", "")) + ": "
                + error.getOrDefault("detail", "");
    }
}
