package org.duban.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.imports.ImportLine;

/** The shipped example as it lies in its folder. */
final class ExampleFiles {

    static final Example EXAMPLE = Example.in(Path.of("example"));

    private ExampleFiles() {}

    static List<ImportLine> lines() throws IOException {
        try (Stream<String> lines = Files.lines(EXAMPLE.files().getFirst())) {
            return lines.map(line -> ImportLine.read(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    /** The evidence files' SHA-256, by name as in the list of check sums. */
    static Map<String, String> evidence() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLE.evidence())) {
            for (Path file : files.toList()) {
                digests.put("evidence/" + file.getFileName(), Sha256.of(file));
            }
        }
        return digests;
    }

    /** What the list of check sums says. */
    static Map<String, String> listedEvidence() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(EXAMPLE.evidence().resolveSibling("SHA256SUMS"))) {
            String[] parts = line.split(" {2}", 2);
            digests.put(parts[1], parts[0]);
        }
        return digests;
    }
}
