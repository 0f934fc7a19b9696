package org.duban.ui.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which states follow which, and through what, as they came one after the other. */
final class StateDiagram {

    private static final String OUTSIDE = "[*]";

    private record Arrow(String from, String to) {}

    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();
    private final Map<String, Set<String>> within = new LinkedHashMap<>();

    /**
     * Something led from one state to another, or happened in it.
     *
     * @param from null at the beginning
     * @param called what the state that it led to is called
     */
    void add(@Nullable String from, String to, String called, String through) {
        states.put(to, called);
        if (to.equals(from)) {
            within.computeIfAbsent(to, none -> new LinkedHashSet<>()).add(through);
        } else {
            arrows.computeIfAbsent(new Arrow(from == null ? OUTSIDE : from, to), none -> new LinkedHashSet<>())
                    .add(through);
        }
    }

    /** The diagram in Mermaid, and beneath it what happens without leading to another state. */
    String markdown() {
        List<String> lines = new ArrayList<>(List.of("```mermaid", "stateDiagram-v2"));
        states.forEach((code, called) -> lines.add("    %s: %s".formatted(code, called)));
        arrows.forEach((arrow, through) ->
                lines.add("    %s --> %s: %s".formatted(arrow.from(), arrow.to(), String.join("<br/>", through))));
        lines.addAll(List.of("```", ""));
        within.forEach(
                (code, through) -> lines.add("- %s: %s".formatted(states.get(code), String.join(", ", through))));
        return String.join("\n", lines) + "\n";
    }
}
