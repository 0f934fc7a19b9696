package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.law.LegalTexts;
import tools.jackson.databind.JsonNode;

/**
 * The deadline rules of one level.
 *
 * @param name of the file it stands in, or begins in
 * @param rules in the file's order, those of the folders last
 * @param cases worked dates that it has to yield
 */
record RulePack(String name, List<RuleRow> rules, List<WorkedCase> cases) {

    private record Content(String about, List<JsonNode> rules, List<JsonNode> cases) {}

    /** A worked date. */
    record WorkedCase(String ruleId, LocalDate trigger, LocalDate due) {}

    /** @throws BadDataFile if {@code file} is no pack */
    static RulePack read(DataFile file) {
        Content content = file.as(Content.class);
        return new RulePack(
                file.name(),
                file.rows(content.rules(), "ruleId", RuleRow.class),
                file.rows(content.cases(), "ruleId", WorkedCase.class));
    }

    /** Returns this pack with the rules and cases of {@code other} after its own. */
    RulePack with(RulePack other) {
        return new RulePack(name, joined(rules, other.rules), joined(cases, other.cases));
    }

    /**
     * Works out the pack's cases.
     *
     * @throws BadDataFile if a case does not hold, two versions hold on one day, or a rule cites a provision that
     *     {@code texts} does not know
     */
    void check(LegalTexts texts, TermCounter counter) {
        refuseOverlaps();
        cases.forEach(one -> check(one, counter));
        rules.forEach(row -> checkCitation(row, texts));
    }

    private void checkCitation(RuleRow row, LegalTexts texts) {
        try {
            texts.check(row.authority().citation());
        } catch (IllegalArgumentException e) {
            throw BadDataFile.ofVersion(name, row.version(), row.ruleId(), e);
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
                        throw new BadDataFile("versions-overlap", name, one.version(), other.version(), one.ruleId());
                    });
        }
    }

    private void check(WorkedCase one, TermCounter counter) {
        LocalDate due = standing()
                .filter(row -> row.ruleId().equals(one.ruleId()) && row.holdsOn(one.trigger()))
                .flatMap(row -> counter.count(row.timing(), one.trigger()).stream())
                .map(CountedDate::dueOn)
                .findFirst()
                .orElseThrow(() -> new BadDataFile("case-without-rule", name, one.ruleId(), one.trigger()));
        if (!due.equals(one.due())) {
            throw new BadDataFile("case-fails", name, one.ruleId(), one.trigger(), due, one.due());
        }
    }
}
