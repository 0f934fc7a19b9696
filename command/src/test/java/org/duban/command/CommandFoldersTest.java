package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.data.DataFile;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.Caveat;
import org.duban.events.Role;
import org.duban.events.words.FolderWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** What each folder has to bring with its commands. */
class CommandFoldersTest {

    static final List<CommandFolder> FOLDERS = CommandFolders.ALL;

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_has_the_same_words_in_both_languages_and_none_of_them_blank(CommandFolder folder) {
        assertThat(words(folder, Locale.CHINESE).keySet())
                .isEqualTo(words(folder, Locale.ENGLISH).keySet());
        assertThat(words(folder, Locale.CHINESE).values()).noneMatch(String::isBlank);
        assertThat(words(folder, Locale.ENGLISH).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_says_in_words_what_each_of_its_commands_does(CommandFolder folder) {
        assertThat(keys(folder, "command.")).isEqualTo(commands(folder).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_says_in_words_why_it_refuses(CommandFolder folder) {
        assertThat(keys(folder, "rule.")).isEqualTo(names(folder.refusals(), Rule::name));
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_has_an_example_of_each_of_its_commands_and_of_no_other(CommandFolder folder) {
        List<String> examples = DataFile.inFolderOf(folder.anchor(), "examples.json")
                .map(file -> List.copyOf(file.as(JsonNode.class).propertyNames()))
                .orElse(List.of());

        assertThat(examples)
                .containsExactlyInAnyOrderElementsOf(commands(folder).toList());
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_tells_its_refusals_itself(CommandFolder folder) {
        assertThat(folder.refusals())
                .allSatisfy(rule -> assertThat(rule.getClass().getPackageName()).isEqualTo(folder.name()));
    }

    @Test
    void the_words_of_all_folders_can_be_read_together() {
        Map<String, String> words = CommandFolders.words(Locale.ENGLISH);

        assertThat(words)
                .hasSize(FOLDERS.stream()
                        .mapToInt(folder -> words(folder, Locale.ENGLISH).size())
                        .sum())
                .containsKeys(constants("word.", Role.values()))
                .containsKeys(constants("kind.", Rule.Kind.values()))
                .containsKeys(constants("policy.", VotePolicy.values()))
                .containsKeys(constants("note.", Caveat.values()));
    }

    private static String[] constants(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(one -> prefix + one.name()).toArray(String[]::new);
    }

    private static Stream<String> commands(CommandFolder folder) {
        return Commands.all().stream()
                .filter(type -> type.type().getPackageName().equals(folder.name()))
                .map(CommandType::name);
    }

    private static Set<String> keys(CommandFolder folder, String prefix) {
        return words(folder, Locale.CHINESE).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> names(Collection<? extends T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(CommandFolder folder, Locale language) {
        return FolderWords.of(List.of(folder.name()), language);
    }
}
