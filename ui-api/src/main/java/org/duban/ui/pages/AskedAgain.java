package org.duban.ui.pages;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.ui.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked a page for and it could not answer: to be mended where it was typed, with everything else as it was.
 *
 * @param kept what else was asked for
 */
public record AskedAgain(String path, List<AskedField> fields, Map<String, String> kept) {

    private static final Map<String, String> BESIDE = Map.of(
            "from",
            "to",
            "to",
            "from",
            "otherFrom",
            "otherTo",
            "otherTo",
            "otherFrom",
            "daysLateFrom",
            "daysLateTo",
            "daysLateTo",
            "daysLateFrom",
            "trigger",
            "suspended",
            "suspended",
            "trigger");
    private static final List<String> ORDER = List.of(
            "year",
            "from",
            "to",
            "otherFrom",
            "otherTo",
            "trigger",
            "suspended",
            "daysLateFrom",
            "daysLateTo",
            "unit",
            "assistingUnit",
            "committee",
            "kind",
            "ruleId",
            "rule",
            "stage",
            "congressSession",
            "figure",
            "stated",
            "length",
            "day",
            "position",
            "on",
            "asOf");
    private static final Set<String> DAYS = Set.of("from", "to", "otherFrom", "otherTo", "trigger", "day", "on");
    private static final Set<String> NUMBERS = Set.of("year", "daysLateFrom", "daysLateTo", "length", "position");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String NUMBER = "\\d{1,9}";

    /**
     * A field of it.
     *
     * @param type of the element it is typed into
     * @param fault what is wrong with it; null if nothing is
     */
    public record AskedField(
            String name,
            String type,
            String value,
            @Nullable String fault) {}

    /** What was asked of a page at {@code address}; empty if nothing in it was typed by somebody. */
    static Optional<AskedAgain> of(Problem problem, Address address) {
        Map<String, String> faults = new LinkedHashMap<>();
        problem.errors()
                .forEach(error -> faults.put(error.getOrDefault("parameter", ""), error.getOrDefault("detail", "")));
        Set<String> asked = new LinkedHashSet<>();
        faults.keySet().stream().filter(ORDER::contains).forEach(name -> {
            asked.add(name);
            Optional.ofNullable(BESIDE.get(name)).ifPresent(asked::add);
        });
        if (asked.isEmpty() || !asked.containsAll(faults.keySet())) {
            return Optional.empty();
        }
        List<AskedField> fields = ORDER.stream()
                .filter(asked::contains)
                .map(name -> field(name, address.given(name).orElse(""), faults.get(name)))
                .toList();
        return Optional.of(new AskedAgain(
                address.path(),
                fields,
                address.without("cursor", "history", "items")
                        .without(asked.toArray(String[]::new))
                        .parameters()));
    }

    private static AskedField field(String name, String value, @Nullable String fault) {
        String type = DAYS.contains(name) && (value.isEmpty() || value.matches(DAY))
                ? "date"
                : NUMBERS.contains(name) && (value.isEmpty() || value.matches(NUMBER)) ? "number" : "text";
        return new AskedField(name, type, value, fault);
    }
}
