package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaks_chinese_where_the_environment_does() {
        assertThat(Texts.of(Map.of("LANG", "zh_CN.UTF-8")).locale()).isEqualTo(Locale.CHINESE);
        assertThat(Texts.of(Map.of("LANG", "de_DE", "LC_ALL", "zh_TW")).locale())
                .isEqualTo(Locale.CHINESE);
    }

    @Test
    void speaks_english_everywhere_else() {
        assertThat(Texts.of(Map.of()).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")).locale())
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void has_every_sentence_in_both_languages() {
        assertThat(bundle(Locale.CHINESE).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet())
                .isNotEmpty();
    }

    @Test
    void names_every_option_in_both_helps() {
        assertThat(Stream.of("zh", "en").map(TextsTest::help))
                .allSatisfy(help -> assertThat(Stream.of(Option.values()).map(option -> "  " + option.word() + " "))
                        .allSatisfy(word -> assertThat(help).contains(word)));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.duban.ops.messages", locale);
    }

    private static String help(String language) {
        RecordingTerminal terminal = new RecordingTerminal(Map.of("LANG", language));
        Duban.run(List.of("help"), terminal.terminal());
        return terminal.out();
    }
}
