package org.duban.ui.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Rule;

/** The source text of the command module. */
final class Sources {

    private static final Path COMMAND = Path.of("../command/src");
    private static final Pattern TEXT = Pattern.compile("\"([A-Za-z]+)\"");
    private static final List<String> MAIN = texts(COMMAND.resolve("main/java"));
    private static final String TESTS = String.join("\n", texts(COMMAND.resolve("test/java")));

    private Sources() {}

    /** The texts that stand in the same statement as a rule wherever it is named: of these, the names of details. */
    static Set<String> detailsOf(Rule rule) {
        Pattern statement = Pattern.compile("\\b" + rule.name() + "\\b[^;]*;");
        return MAIN.stream()
                .flatMap(text -> statement.matcher(text).results())
                .flatMap(found -> TEXT.matcher(found.group()).results())
                .map(detail -> detail.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether a test of the command module names the rule. */
    static boolean isTested(Rule rule) {
        return Pattern.compile("\\b" + rule.name() + "\\b").matcher(TESTS).find();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
