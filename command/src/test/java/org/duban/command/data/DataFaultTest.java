package org.duban.command.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duban.events.words.FolderWords;
import org.junit.jupiter.api.Test;

class DataFaultTest {

    @Test
    void every_reason_is_told_in_both_languages_and_mentions_the_same() {
        Map<String, String> chinese = words(Locale.CHINESE);
        Map<String, String> english = words(Locale.ENGLISH);
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        chinese.forEach((key, said) -> assertThat(mentioned(said)).as(key).isEqualTo(mentioned(english.get(key))));
    }

    @Test
    void a_reason_within_a_reason_is_told_in_the_same_language() {
        DataFault told = DataFault.of(
                "at", DataFault.of("row", "a.json", 2, "X"), DataFault.of(new UnfitData("no-offset", "soon")));
        assertThat(told.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("a.json 第 2 条（X）：“soon”不是 P3M、P7D、5WD 或者 -P20D 那样的期间");
        assertThat(told.in(Locale.UK))
                .isEqualTo("a.json, row 2 (X): \"soon\" is not an offset like P3M, P7D, 5WD or -P20D");
    }

    private static Map<String, String> words(Locale language) {
        return FolderWords.of(List.of(DataFaultTest.class.getPackageName()), language);
    }

    private static TreeSet<String> mentioned(String said) {
        TreeSet<String> parts = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(said).results().forEach(one -> parts.add(one.group()));
        return parts;
    }
}
