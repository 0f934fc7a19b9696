package org.duban.events.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderWordsTest {

    private static final String FOLDER = "/org/duban/events/words/";

    @Test
    void the_words_of_several_folders_are_read_together() {
        assertThat(words(Locale.CHINESE, "one", "other")).isEqualTo(Map.of("letter.no", "文号", "letter.sent", "发出"));
    }

    @Test
    void english_is_for_those_who_ask_for_it_and_chinese_for_all_others() {
        assertThat(words(Locale.UK, "one")).containsEntry("letter.no", "Number");
        assertThat(words(Locale.FRENCH, "one")).containsEntry("letter.no", "文号");
        assertThat(words(Locale.ROOT, "one")).containsEntry("letter.no", "文号");
    }

    @Test
    void a_key_of_two_folders_may_say_the_same() {
        assertThat(words(Locale.CHINESE, "one", "again")).containsEntry("letter.no", "文号");
    }

    @Test
    void a_key_that_says_something_else_in_another_folder_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> words(Locale.ENGLISH, "one", "again"))
                .withMessage(FOLDER + "again/words_en.properties: letter.no has other words elsewhere");
    }

    @Test
    void a_key_that_stands_twice_in_one_file_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> words(Locale.CHINESE, "twice"))
                .withMessage(FOLDER + "twice/words_zh.properties: letter.no stands twice");
    }

    @Test
    void a_folder_without_words_in_a_language_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> words(Locale.ENGLISH, "half"))
                .withMessage("There is no " + FOLDER + "half/words_en.properties");
    }

    private static Map<String, String> words(Locale language, String... folders) {
        return FolderWords.of(
                Stream.of(folders).map(name -> "org.duban.events.words." + name).toList(), language);
    }
}
