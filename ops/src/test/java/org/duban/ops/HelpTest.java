package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What the command says of itself, in both languages. */
class HelpTest {

    private static final Path LAUNCHERS = Path.of("src/main/resources/org/duban/ops");
    private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\\b");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_launchers_copy_is_the_very_text(String language) throws Exception {
        String help = said(language, "help");
        Path fresh = Files.writeString(Path.of("target").resolve("help_" + language + ".txt"), help);

        assertThat(LAUNCHERS.resolve("help_" + language + ".txt"))
                .as("differs from what the command says; if that is meant, copy %s over it", fresh)
                .hasContent(help);
    }

    @Test
    void nothing_and_help_and_its_option_say_the_same() {
        assertThat(said("en")).isEqualTo(said("en", "help")).isEqualTo(said("en", "--help"));
        assertThat(said("en", "help", "import")).isEqualTo(said("en", "import", "-h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_command_and_every_option_is_explained(String language) {
        assertThat(all(terminal(language)))
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        line -> assertThat(line.getCommandSpec().usageMessage().header())
                                .as(line.getCommandName())
                                .isNotEmpty())
                .flatExtracting(line -> line.getCommandSpec().args())
                .hasSizeGreaterThan(25)
                .allSatisfy(argument -> assertThat(((ArgSpec) argument).description())
                        .as(((ArgSpec) argument).paramLabel())
                        .isNotEmpty());
    }

    @Test
    void the_chinese_help_has_no_english_sentence_left() {
        assertThat(all(terminal("zh")))
                .allSatisfy(line -> assertThat(
                                ENGLISH.matcher(line.getUsageMessage()).results())
                        .as(line.getUsageMessage())
                        .isEmpty());
    }

    @Test
    void every_exit_status_is_told_with_every_command() {
        assertThat(all(terminal("en")))
                .allSatisfy(line -> assertThat(line.getUsageMessage()).contains("Exit status:"));
    }

    @Test
    void both_languages_explain_the_same() {
        assertThat(bundle(Locale.CHINESE).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet())
                .isNotEmpty();
    }

    @Test
    void no_line_is_wider_than_a_wide_terminal() {
        assertThat(all(terminal("en")))
                .flatExtracting(line -> line.getUsageMessage().lines().toList())
                .allSatisfy(line -> assertThat((String) line).hasSizeLessThan(120));
    }

    private static List<CommandLine> all(RecordingTerminal terminal) {
        CommandLine line = Duban.commandLine(terminal.terminal());
        List<CommandLine> all = new ArrayList<>(List.of(line));
        all.addAll(line.getSubcommands().values());
        return all;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.duban.ops.usage", locale);
    }

    private static String said(String language, String... words) {
        RecordingTerminal terminal = terminal(language);
        assertThat(Duban.run(Stream.of(words).toList(), terminal.terminal())).isZero();
        return terminal.out();
    }

    private static RecordingTerminal terminal(String language) {
        return new RecordingTerminal(Map.of("LANG", language));
    }
}
