package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<Path> documents = documents();

        assertThat(documents)
                .hasSizeGreaterThan(8)
                .allSatisfy(document -> assertThat(links(document))
                        .allSatisfy(link ->
                                assertThat(document.resolveSibling(link)).exists()));
    }

    @Test
    void every_module_says_what_it_is_for_in_the_same_five_headings() {
        assertThat(Stream.of("events", "command", "query", "ui-api", "ops"))
                .allSatisfy(module -> assertThat(headings(ROOT.resolve(module).resolve("README.md")))
                        .containsExactly(
                                "## What it is for", "## Words", "## Depends on", "## Run and test", "## Change it"));
    }

    @Test
    void every_decision_is_told_in_the_same_three_headings() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("ops/decisions"))) {
            assertThat(decisions.toList())
                    .isNotEmpty()
                    .allSatisfy(decision -> assertThat(headings(decision))
                            .containsExactly("## Context", "## Decision", "## Consequences"));
        }
    }

    @Test
    void both_readmes_have_the_same_sections_and_links() throws IOException {
        Path english = ROOT.resolve("README.md");
        Path chinese = ROOT.resolve("README.zh-CN.md");

        assertThat(headings(chinese)).hasSameSizeAs(headings(english));
        assertThat(links(chinese).stream().skip(1))
                .containsExactlyElementsOf(links(english).stream()
                        .skip(1)
                        .map(link -> link.replace("-en.png", ".png")) // the same picture of the other language
                        .toList());
    }

    /** A form's own stand in its folder, so that another form touches no document. */
    @Test
    void the_table_of_commands_has_every_family_that_belongs_to_no_form() throws IOException {
        List<String> links = links(ROOT.resolve("command/README.md"));

        assertThat(Commands.all())
                .filteredOn(command ->
                        Forms.CASES.stream().noneMatch(form -> form.commands().isAssignableFrom(command.type())))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(links)
                        .contains("src/main/java/"
                                + family(command.type()).getName().replace('.', '/') + ".java"));
    }

    @Test
    void the_table_of_sub_commands_has_every_one_of_them() throws IOException {
        String readme = Files.readString(ROOT.resolve("ops/README.md"));

        RecordingTerminal nobody = new RecordingTerminal(Map.of());
        assertThat(Duban.commandLine(nobody.terminal()).getSubcommands().keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
    }

    private static Class<?> family(Class<?> command) {
        Class<?> outer = command.getEnclosingClass();
        return outer == null ? command : outer;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(2, link.length() - 1))
                .toList();
    }

    private static List<String> headings(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("## "))
                .toList();
    }
}
