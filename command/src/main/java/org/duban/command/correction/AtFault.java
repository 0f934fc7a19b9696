package org.duban.command.correction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CorrectEvent;
import org.duban.command.Several;

/** Names what is at fault where the history that a correction leaves is refused: what it changes, never its own day or reason. */
public record AtFault(CorrectEvent correction) {

    private static final Set<String> OWN = Set.of("occurredOn", "reason");
    private static final String CHANGES = "changes";

    /** The same refusal, in what was changed. */
    public CommandRefused in(CommandRefused refused) {
        List<String> named = named(refused);
        String[] changed = named.stream()
                .filter(name -> correction.changes().containsKey(name.split("/", 2)[0]))
                .map(name -> CHANGES + "/" + name)
                .toArray(String[]::new);
        if (changed.length > 0) {
            return refused.in(changed);
        }
        return named.stream().anyMatch(OWN::contains) ? refused.in(CHANGES) : refused;
    }

    private static List<String> named(CommandRefused refused) {
        if (!refused.fields().isEmpty()) {
            return refused.fields();
        }
        Stream<String> mentioned = Stream.of("field", "fields")
                .map(refused.details()::get)
                .filter(Objects::nonNull)
                .flatMap(names -> Several.in(names).stream());
        return Stream.concat(mentioned, refused.rule().fields().stream())
                .distinct()
                .toList();
    }
}
