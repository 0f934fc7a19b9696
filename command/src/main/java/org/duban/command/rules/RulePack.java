package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.law.LegalTexts;
import tools.jackson.databind.JsonNode;

/**
 * The deadline rules of one level, read from its file.
 *
 * @param name the file's name
 * @param rules in the file's order
 */
record RulePack(String name, List<RuleRow> rules) {

    private record Content(String about, List<JsonNode> rules, List<JsonNode> cases) {}

    /** A worked date that the pack has to yield. */
    private record Case(String ruleId, LocalDate trigger, LocalDate due) {}

    /**
     * Reads the pack in {@code file}, and works out its own cases.
     *
     * @throws BadDataFile if it cannot be used or a case does not hold
     */
    static RulePack read(DataFile file, TermCounter counter) {
        Content content = file.as(Content.class);
        RulePack pack = new RulePack(file.name(), file.rows(content.rules(), "ruleId", RuleRow.class));
        pack.refuseOverlaps();
        file.rows(content.cases(), "ruleId", Case.class).forEach(one -> pack.check(one, counter));
        return pack;
    }

    /** @throws BadDataFile if a rule cites a provision that {@code texts} does not know */
    void checkCitations(LegalTexts texts) {
        for (RuleRow row : rules) {
            try {
                texts.check(row.authority().citation());
            } catch (IllegalArgumentException e) {
                throw new BadDataFile(
                        "%s: version %d of %s: %s".formatted(name, row.version(), row.ruleId(), e.getMessage()), e);
            }
        }
    }

    /** The rules that no other one of the pack corrects. */
    private Stream<RuleRow> standing() {
        return rules.stream().filter(row -> rules.stream().noneMatch(row::isCorrectedBy));
    }

    private void refuseOverlaps() {
        for (RuleRow one : standing().toList()) {
            standing()
                    .filter(other -> one.isEarlierVersionOf(other) && one.overlaps(other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new BadDataFile("%s: versions %d and %d of %s hold on the same day."
                                .formatted(name, one.version(), other.version(), one.ruleId()));
                    });
        }
    }

    private void check(Case one, TermCounter counter) {
        LocalDate due = standing()
                .filter(row -> row.ruleId().equals(one.ruleId()) && row.holdsOn(one.trigger()))
                .flatMap(row -> counter.count(row.timing(), one.trigger()).stream())
                .map(CountedDate::dueOn)
                .findFirst()
                .orElseThrow(() -> new BadDataFile("%s: the case %s from %s has no rule that counts."
                        .formatted(name, one.ruleId(), one.trigger())));
        if (!due.equals(one.due())) {
            throw new BadDataFile("%s: %s from %s is due on %s, but its case says %s."
                    .formatted(name, one.ruleId(), one.trigger(), due, one.due()));
        }
    }
}
