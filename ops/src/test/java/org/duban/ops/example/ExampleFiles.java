package org.duban.ops.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.ui.imports.ImportLine;

/** The shipped example as it lies in the folder. */
final class ExampleFiles {

    private static final Path FOLDER = Path.of("example");
    private static final Path COMMANDS = FOLDER.resolve("xuhui-household-waste-2023.ndjson");

    private ExampleFiles() {}

    static List<ImportLine> lines() {
        return new String(bytes(COMMANDS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> ImportLine.read(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static String commandsDigest() {
        return sha256(bytes(COMMANDS));
    }

    /** The evidence files' SHA-256, by name relative to the folder. */
    static Map<String, String> evidence() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("evidence"))) {
            Map<String, String> digests = new TreeMap<>();
            files.forEach(file -> digests.put("evidence/" + file.getFileName(), sha256(bytes(file))));
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the list of check sums says, by name. */
    static Map<String, String> listedEvidence() {
        Map<String, String> digests = new TreeMap<>();
        new String(bytes(FOLDER.resolve("SHA256SUMS")), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" {2}", 2))
                .forEach(parts -> digests.put(parts[1], parts[0]));
        return digests;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
