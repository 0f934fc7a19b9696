package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Says what the duban command can do; the launcher prints the same file before anything is built. */
final class Help implements Subcommand {

    @Override
    public Set<Option> options() {
        return Set.of();
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        terminal.out().print(text(terminal.texts().locale().getLanguage()));
        return 0;
    }

    private static String text(String language) {
        try (InputStream file =
                Objects.requireNonNull(Help.class.getResourceAsStream("help_" + language + ".txt"), "help")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
