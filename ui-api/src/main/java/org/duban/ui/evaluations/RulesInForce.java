package org.duban.ui.evaluations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a place with the texts that they rest on, to be handed to somebody who has no Duban.
 *
 * @param made what a report is made with under them
 * @param files by their names: every version of every rule in canonical form, the definitions of figures likewise, calendars
 *     and legal texts as they ship, and what the place laid over them
 */
public record RulesInForce(ReportVersions made, SortedMap<String, byte[]> files) {

    private static final List<String> SHIPPED =
            List.of("rules/calendars.json", "rules/jurisdictions.json", "law/texts.json");

    /**
     * Those of a place.
     *
     * @param folder of what it laid over what ships; null for none
     * @throws IOException if what the place laid over them cannot be read
     * @throws org.duban.command.data.BadDataFile if it cannot be used
     */
    public static RulesInForce of(String jurisdiction, @Nullable Path folder) throws IOException {
        DeadlineRules rules = DeadlineRules.load(LegalTexts.load(), jurisdiction, folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        String all = ReportDigest.canonical(rules.rules(Locale.ROOT));
        String definitions = ReportDigest.canonical(ReportService.definitions());
        files.put("rules.json", all.getBytes(StandardCharsets.UTF_8));
        files.put("definitions.json", definitions.getBytes(StandardCharsets.UTF_8));
        for (String name : SHIPPED) {
            files.put(name.substring(name.indexOf('/') + 1), shipped(name));
        }
        own(folder, files);
        return new RulesInForce(ReportVersions.of(rules), files);
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = DeadlineRules.class.getResourceAsStream("/org/duban/command/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " ships with the program");
            }
            return in.readAllBytes();
        }
    }

    private static void own(@Nullable Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (folder == null) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.put("own/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }
}
