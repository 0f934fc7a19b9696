package org.duban.ui.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;
import org.duban.command.rules.DeadlineRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules that somebody asks about.
 *
 * @param jurisdiction the place whose rules they are laid over; null for the place at hand
 * @param packs rule packs as they would stand in a folder of rules, the later over the earlier
 */
public record ProposalBody(@Nullable String jurisdiction, List<Map<String, Object>> packs) {

    /**
     * The rules it makes.
     *
     * @param held in whose place they would stand
     * @param place the place at hand
     * @throws BadDataFile if a pack cannot be used
     * @throws org.duban.command.data.UnfitData if there is no such jurisdiction
     */
    DeadlineRules rules(DeadlineRules held, String place) {
        String over = jurisdiction == null ? place : jurisdiction;
        try {
            Path folder = Files.createTempDirectory("duban-proposal-");
            try {
                return held.proposal(over, written(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * That a rule counts another length than it does, whatever day it is triggered on.
     *
     * @param version of the rule, none that there is
     * @param trigger what it counts from, in words
     * @param offset what is counted, as in a rule pack
     */
    public static ProposalBody counting(String ruleId, int version, String trigger, String offset) {
        Map<String, Object> rule = Map.of(
                "ruleId", ruleId,
                "version", version,
                "trigger", trigger,
                "authority", Map.of("source", "DD", "status", "DD"),
                "timing", Map.of("kind", "COUNTED", "offset", offset));
        return new ProposalBody(
                null, List.of(Map.of("about", "a proposal", "cases", List.of(), "rules", List.of(rule))));
    }

    /** A number that is another one for most other proposals. */
    int fingerprint() {
        return hashCode();
    }

    private Path written(Path folder) throws IOException {
        int number = 0;
        for (Map<String, Object> pack : packs) {
            number++;
            byte[] json = JsonMapper.shared().writeValueAsBytes(pack);
            Files.write(folder.resolve("packs-%03d.json".formatted(number)), json);
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
