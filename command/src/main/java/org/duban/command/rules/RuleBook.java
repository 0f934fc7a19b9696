package org.duban.command.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;

/** The rules of several packs, one over the other: where two hold on the same day, the later pack's does. */
final class RuleBook {

    private final List<RulePack> latestFirst;

    /**
     * Lays {@code packs} over each other, the later over the earlier.
     *
     * @throws BadDataFile if a version of a rule stands in two of them
     */
    RuleBook(List<RulePack> packs) {
        this.latestFirst = packs.reversed();
        refuseRepeatedVersions(packs);
    }

    /**
     * Returns the version of {@code ruleId} for a trigger on {@code day}.
     *
     * @throws IllegalArgumentException if none holds on that day
     */
    RuleRow rule(String ruleId, LocalDate day) {
        return versions(ruleId)
                .filter(row -> row.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No version of " + ruleId + " holds on " + day + "."));
    }

    /** Returns every rule of every pack. */
    Stream<RuleRow> all() {
        return latestFirst.stream().flatMap(pack -> pack.rules().stream());
    }

    private Stream<RuleRow> versions(String ruleId) {
        return all().filter(row -> row.ruleId().equals(ruleId));
    }

    private static void refuseRepeatedVersions(List<RulePack> packs) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (RulePack pack : packs) {
            for (RuleRow row : pack.rules()) {
                if (!seen.computeIfAbsent(row.ruleId(), id -> new HashSet<>()).add(row.version())) {
                    throw new BadDataFile("%s: there is already a version %d of %s; take the next number."
                            .formatted(pack.name(), row.version(), row.ruleId()));
                }
            }
        }
    }
}
