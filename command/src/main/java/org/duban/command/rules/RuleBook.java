package org.duban.command.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;

/** The rules of several packs, one over the other: where two hold on the same day, the later pack's does. */
final class RuleBook {

    private final List<RulePack> latestFirst;
    private final Map<RuleVersion, RuleRow> rows = new HashMap<>();
    private final Map<RuleVersion, RuleRow> corrections = new HashMap<>();

    private record RuleVersion(String ruleId, int version) {}

    /**
     * Lays {@code packs} over each other, the later over the earlier.
     *
     * @throws BadDataFile if they do not fit together
     */
    RuleBook(List<RulePack> packs) {
        this.latestFirst = packs.reversed();
        packs.forEach(pack -> pack.rules().forEach(row -> add(pack, row)));
        packs.forEach(pack -> pack.rules().forEach(row -> addCorrection(pack, row)));
    }

    /**
     * Returns the version of {@code ruleId} for a trigger on {@code day}; a corrected one holds no more.
     *
     * @throws NoSuchRule if none holds on that day
     */
    RuleRow rule(String ruleId, LocalDate day) {
        return find(ruleId, day)
                .orElseThrow(() -> new NoSuchRule("No version of " + ruleId + " holds on " + day + "."));
    }

    /** Returns the version of {@code ruleId} for a trigger on {@code day}; empty if none holds on that day. */
    Optional<RuleRow> find(String ruleId, LocalDate day) {
        return all().filter(row -> row.ruleId().equals(ruleId) && row.holdsOn(day))
                .filter(row -> correction(row).isEmpty())
                .findFirst();
    }

    /** Returns whether {@code row} stands in one of the packs. */
    boolean contains(RuleRow row) {
        return row.equals(rows.get(new RuleVersion(row.ruleId(), row.version())));
    }

    /** Returns that version of {@code ruleId}, whether or not it still holds; empty if there is none. */
    Optional<RuleRow> version(String ruleId, int version) {
        return Optional.ofNullable(rows.get(new RuleVersion(ruleId, version)));
    }

    /** Returns what stands in the place of {@code row} now: itself, or the last of its corrections. */
    RuleRow right(RuleRow row) {
        return correction(row).map(this::right).orElse(row);
    }

    /** Returns every rule of every pack, the last pack's first. */
    Stream<RuleRow> all() {
        return latestFirst.stream().flatMap(pack -> pack.rules().stream());
    }

    private Optional<RuleRow> correction(RuleRow row) {
        return Optional.ofNullable(corrections.get(new RuleVersion(row.ruleId(), row.version())));
    }

    private void add(RulePack pack, RuleRow row) {
        if (rows.put(new RuleVersion(row.ruleId(), row.version()), row) != null) {
            throw new BadDataFile("version-taken", pack.name(), row.version(), row.ruleId());
        }
    }

    private void addCorrection(RulePack pack, RuleRow row) {
        Integer wrong = row.corrects();
        if (wrong == null) {
            return;
        }
        RuleVersion corrected = new RuleVersion(row.ruleId(), wrong);
        if (!rows.containsKey(corrected) || corrections.put(corrected, row) != null) {
            throw new BadDataFile("corrects-nothing", pack.name(), row.version(), row.ruleId(), wrong);
        }
    }
}
