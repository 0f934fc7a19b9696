package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompletionTest {

    private final RecordingTerminal terminal = new RecordingTerminal(Map.of());

    @Test
    void the_script_names_every_command_and_option() {
        String script = script();

        CommandLine line = Duban.commandLine(terminal.terminal());
        assertThat(line.getSubcommands()).hasSizeGreaterThan(7).allSatisfy((name, command) -> {
            assertThat(script).contains(" of the `" + name + "` subcommand.");
            assertThat(command.getCommandSpec().optionsMap().keySet())
                    .allSatisfy(option -> assertThat(script).contains(option));
        });
    }

    @Test
    void bash_completes_commands_options_and_values_with_it(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("duban.bash"), script());

        assertThat(completed(script, "duban", "ver")).contains("verify");
        assertThat(completed(script, "duban", "serve", "--jur")).contains("--jurisdiction");
        assertThat(completed(script, "duban", "serve", "--digest", "")).contains("sha-256", "sm3");
    }

    private String script() {
        assertThat(Duban.run(List.of("completion"), terminal.terminal())).isZero();
        return terminal.out();
    }

    private static List<String> completed(Path script, String... words) throws Exception {
        String line = String.join(" ", words);
        String asked = """
                source '%s'
                COMP_WORDS=(%s) COMP_CWORD=%d COMP_LINE='%s' COMP_POINT=%d
                _complete_duban
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(script, quoted(words), words.length - 1, line, line.length());
        Process bash = new ProcessBuilder("bash", "-c", asked)
                .redirectErrorStream(true)
                .start();
        List<String> reply = bash.inputReader().lines().toList();
        bash.waitFor();
        return reply;
    }

    private static String quoted(String... words) {
        return "'" + String.join("' '", words) + "'";
    }
}
