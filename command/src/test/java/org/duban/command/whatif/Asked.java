package org.duban.command.whatif;

import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.scenario.Scenario;

/**
 * What a proposal would have made of a case, asked at the end of its year.
 *
 * @param folder for proposals
 */
record Asked(Path folder) {

    static final LocalDate TODAY = day("12-31");

    private static final String PROPOSAL = """
            {"about": "", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 3, "trigger": "receipt",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "%s"}}]}
            """;

    /** Rules with another term for the letter, and so for its items. */
    DeadlineRules proposal(String offset) {
        try {
            Path packs = Files.createTempDirectory(folder, "packs");
            Files.writeString(packs.resolve("proposal.json"), PROPOSAL.formatted(offset));
            return RULES.proposal("xuhui", packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first term of the item, under that term for the letter. */
    Comparison item(String offset, Scenario scenario) {
        return items(under(proposal(offset), scenario)).getFirst();
    }

    static List<Comparison> under(DeadlineRules proposed, Scenario scenario) {
        return new WhatIf(RULES, proposed, TODAY).of(STREAM, scenario.duties().terms());
    }

    /** Those of the item. */
    static List<Comparison> items(List<Comparison> compared) {
        return compared.stream().filter(one -> one.duty().equals(ITEM)).toList();
    }
}
