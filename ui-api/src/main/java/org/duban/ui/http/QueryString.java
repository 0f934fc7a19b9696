package org.duban.ui.http;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The part of an address after the question mark, read here because a servlet would take a body's form for it too. */
final class QueryString {

    private final Map<String, String> values = new TreeMap<>();

    /** @throws ProblemException if a name is not among {@code known}, given twice, or not to be decoded */
    QueryString(@Nullable String query, Set<String> known) {
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                take(pair, known);
            }
        }
    }

    private void take(String pair, Set<String> known) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals), pair);
        String value = decoded(equals < 0 ? "" : pair.substring(equals + 1), name);
        if (!known.contains(name)) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER,
                    Fault.parameter(name, FaultCode.UNKNOWN).with("names", String.join(" ", new TreeSet<>(known))));
        }
        if (values.put(name, value) != null) {
            throw wrong(name, FaultCode.REPEATED);
        }
    }

    /** The value of {@code name}; null if it is not given. */
    @Nullable
    String value(String name) {
        return values.get(name);
    }

    private static String decoded(String text, String name) {
        return StrictText.ofAddress(text, true)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.INVALID_PARAMETER,
                        Fault.parameter(name, FaultCode.MALFORMED).with("of", "query")));
    }

    private static ProblemException wrong(String name, FaultCode code) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(name, code));
    }
}
