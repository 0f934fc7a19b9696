package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DubanTest {

    private final RecordingTerminal terminal = new RecordingTerminal(Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    destroy                     | There is no command destroy; duban help lists them.
                    help destroy                | There is no command destroy; duban help lists them.
                    verify --port 1             | This command has no option --port; duban help lists them.
                    verify --wat=7              | This command has no option --wat; duban help lists them.
                    --data x                    | This command has no option --data; duban help lists them.
                    serve --port                | --port needs a value.
                    serve --port --bind ::1     | --port needs a value.
                    serve --port=1 --port 2     | --port is given twice.
                    serve --data=               | --data needs a value.
                    demo --exit=now             | --exit takes no value.
                    verify 30:ab                | There is nothing to be done with 30:ab; duban help says what a command takes.
                    --language fr demo          | --language cannot be fr.
                    serve --language            | --language needs a value.
                    import                      | import needs a file, or --ledger and an export.
                    """)
    void says_in_a_sentence_what_is_wrong_with_the_words(String words, String sentence) {
        assertThat(duban(words.split(" "))).isEqualTo(2);

        assertThat(terminal.err()).isEqualTo("duban: " + sentence + "\n");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void takes_no_empty_word_for_a_file() {
        assertThat(duban("backup", "", "--data", "x")).isEqualTo(2);

        assertThat(terminal.err()).isEqualTo("duban: FILE needs a value.\n");
    }

    @Test
    void says_it_in_chinese_to_those_who_read_chinese() {
        RecordingTerminal chinese = new RecordingTerminal(Map.of("LANG", "zh_CN.UTF-8"));

        Duban.run(List.of("serve", "--port"), chinese.terminal());

        assertThat(chinese.err()).isEqualTo("duban: --port 后面要有值。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--language zh serve --port", "serve --language=zh --port"})
    void says_it_in_the_language_that_is_asked_for(String words) {
        assertThat(duban(words.split(" "))).isEqualTo(2);

        assertThat(terminal.err()).startsWith("duban: ").contains("--port").doesNotContain("option", "value");
    }

    @Test
    void takes_a_value_after_an_equals_sign_or_a_space() {
        assertThat(duban("verify", "--head=30")).isEqualTo(duban("verify", "--head", "30"));

        assertThat(terminal.err().lines()).hasSize(2).allMatch(line -> line.contains("30 is not a head"));
    }

    @Test
    void takes_a_word_that_begins_with_an_at_sign_as_it_stands() {
        duban("import", "@file");

        assertThat(terminal.err()).contains("@file is not there");
    }

    @Test
    void tells_its_version_and_its_java() {
        assertThat(duban("--version")).isZero();

        assertThat(terminal.out()).matches("duban \\S+\njava \\S+\n");
    }

    @Test
    void does_not_touch_a_data_folder_where_everything_is_in_a_mongodb() {
        RecordingTerminal mongo = new RecordingTerminal(Map.of("DUBAN_MONGODB_URI", "mongodb://localhost"));

        assertThat(Duban.run(List.of("verify"), mongo.terminal())).isEqualTo(1);
        assertThat(Duban.run(List.of("demo", "--exit"), mongo.terminal())).isEqualTo(1);

        assertThat(mongo.err()).contains("This command works on a data folder, while DUBAN_MONGODB_URI is set");
    }

    @Test
    void builds_views_anew_only_where_they_are_in_a_mongodb() {
        assertThat(duban("rebuild", "nothing")).isEqualTo(2);
        assertThat(terminal.err()).contains("cases, figures, all");
        assertThat(duban("rebuild", "all")).isEqualTo(1);
        assertThat(terminal.err()).contains("DUBAN_VIEWS is not mongodb");
    }

    private int duban(String... words) {
        return Duban.run(List.of(words), terminal.terminal());
    }
}
