package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The tables of {@code ops/powers.md} and {@code ops/powers.zh-CN.md}, each between two marks that name its story. */
final class PowersFile {

    private static final Map<Locale, Path> FILES =
            Map.of(Locale.ENGLISH, Path.of("../ops/powers.md"), Locale.CHINESE, Path.of("../ops/powers.zh-CN.md"));

    private PowersFile() {}

    /** Fails unless the files hold that table; with {@code duban.record-powers} set, writes it there instead. */
    static void mustHold(String name, PowersTable table) {
        FILES.forEach((language, file) -> {
            String begins = "<!-- " + name + " -->\n";
            String ends = "<!-- /" + name + " -->\n";
            String text = read(file);
            assertThat(text)
                    .as("%s, where the table of %s goes: a heading and these two lines", file, name)
                    .contains(begins, ends);
            int from = text.indexOf(begins) + begins.length();
            int to = text.indexOf(ends);
            String fresh = table.markdown(language);
            if (Boolean.getBoolean("duban.record-powers")) {
                write(file, text.substring(0, from) + fresh + text.substring(to));
            } else {
                assertThat(text.substring(from, to))
                        .as("%s; ops/record-powers writes it anew", file)
                        .isEqualTo(fresh);
            }
        });
    }

    /** Whether a table has a line of that command. */
    static boolean holds(String command) {
        return FILES.values().stream().allMatch(file -> read(file).contains(" `" + command + "` |"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
