package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody has to guess which of two that are called the same he chooses. */
class AlikeTest {

    private static final Map<String, List<String>> MARKS =
            Map.of("a", List.of("代表", "第一选区"), "b", List.of("代表", "第二选区"), "c", List.of(), "d", List.of("第一选区"));

    private static List<String> labels(Option... options) {
        return Alike.apart(List.of(options), value -> MARKS.getOrDefault(value, List.of())).stream()
                .map(Option::label)
                .toList();
    }

    @Test
    void two_of_one_name_are_told_apart_by_what_only_one_of_them_is() {
        assertThat(labels(Option.of("a", "王伟"), Option.of("b", "王伟"), Option.of("d", "李娜")))
                .containsExactly("王伟 (第一选区)", "王伟 (第二选区)", "李娜");
    }

    @Test
    void those_of_whom_nothing_else_is_known_are_told_apart_all_the_same() {
        assertThat(labels(Option.of("a", "王伟"), Option.of("d", "王伟"), Option.of("c", "王伟")))
                .doesNotHaveDuplicates();
    }
}
