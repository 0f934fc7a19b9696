package org.duban.command;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several things that a refusal mentions, as the one text of a detail: each on a line of its own, for a name may hold blanks. */
public final class Several {

    private static final String BETWEEN = "\n";

    private Several() {}

    /** All of them, in their order. */
    public static String of(Collection<String> all) {
        return String.join(BETWEEN, all);
    }

    /** All of them, in their order. */
    public static String of(Stream<String> all) {
        return all.collect(Collectors.joining(BETWEEN));
    }

    /**
     * One by one what a detail holds; one that mentions a single thing holds that. Refusals that were kept before they stood on
     * lines have blanks between, and are told whole: nobody knows which of these belong to a name.
     */
    public static List<String> in(String detail) {
        return detail.isEmpty() ? List.of() : List.of(detail.split(BETWEEN, -1));
    }
}
