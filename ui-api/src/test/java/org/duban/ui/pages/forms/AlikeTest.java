package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final Map<String, List<String>> MARKS = Map.of(
            "a", List.of("2023-05-01", "张三", "任命"),
            "b", List.of("2023-05-01", "李四", "任命"),
            "c", List.of("2023-05-01", "张三", "免职"),
            "d", List.of("2023-05-01", "张三", "免职"));

    private static List<String> labels(String... values) {
        List<Option> options =
                List.of(values).stream().map(value -> Option.of(value, "局长")).toList();
        return Alike.apart(options, MARKS::get).stream().map(Option::label).toList();
    }

    @Test
    void what_is_called_the_same_is_told_apart_by_one_mark_or_by_all_and_by_ids_only_if_nothing_else_differs() {
        assertThat(labels("a")).containsExactly("局长");
        assertThat(labels("a", "b")).containsExactly("局长 (张三)", "局长 (李四)");
        assertThat(labels("a", "b", "c")).containsExactly("局长 (2023-05-01, 张三, 任命)", "局长 (李四)", "局长 (免职)");
        assertThat(labels("c", "d")).containsExactly("局长 (c)", "局长 (d)");
    }
}
