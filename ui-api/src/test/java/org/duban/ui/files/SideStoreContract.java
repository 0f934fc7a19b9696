package org.duban.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything beside the ledger may rely on, wherever it is kept. */
public abstract class SideStoreContract {

    private static final int MANY = 2_500;

    /** The store as it is opened at a start, with what earlier ones left. */
    protected abstract SideStore open();

    @Test
    void what_was_put_is_there_at_the_next_start() {
        SideMap map = open().map("names");
        map.put("b", "two: 二");
        map.put("a", "one");
        map.put("b", "three");
        assertThat(open().map("names").all()).containsExactly(entry("a", "one"), entry("b", "three"));
        assertThat(open().map("names").get("b")).contains("three");
        assertThat(open().map("others").all()).isEmpty();
    }

    @Test
    void what_was_removed_is_gone_and_whoever_removes_it_again_is_told_so() {
        SideMap map = open().map("names");
        map.put("a", "one");
        assertThat(map.remove("a")).isTrue();
        assertThat(map.remove("a")).isFalse();
        assertThat(open().map("names").get("a")).isEmpty();
    }

    @Test
    void the_first_that_is_kept_stays() {
        SideMap map = open().map("names");
        assertThat(map.keep("a", "one")).isEqualTo("one");
        assertThat(map.keep("a", "two")).isEqualTo("one");
        assertThat(open().map("names").get("a")).contains("one");
    }

    @Test
    void only_what_is_still_there_is_replaced() {
        SideMap map = open().map("names");
        assertThat(map.replace("a", "one", "two")).isFalse();
        map.put("a", "one");
        assertThat(map.replace("a", "zero", "two")).isFalse();
        assertThat(map.replace("a", "one", "two")).isTrue();
        assertThat(open().map("names").get("a")).contains("two");
    }

    @Test
    void of_many_who_keep_something_at_once_one_has_its_way() throws Exception {
        SideMap map = open().map("names");
        List<String> told = atOnce(8, n -> map.keep("a", "from " + n));
        assertThat(told).containsOnly(map.get("a").orElseThrow());
    }

    @Test
    void lines_are_numbered_from_one_and_there_at_the_next_start() {
        try (SideLines lines = open().lines("book")) {
            assertThat(lines.count()).isZero();
            lines.add(List.of("first", "第二"));
            lines.add(List.of("third"));
        }
        try (SideLines lines = open().lines("book")) {
            assertThat(lines.count()).isEqualTo(3);
            assertThat(lines.from(2, 10)).containsExactly("第二", "third");
            assertThat(lines.from(1, 1)).containsExactly("first");
            assertThat(lines.from(1, 0)).isEmpty();
            assertThat(lines.from(4, 10)).isEmpty();
        }
    }

    @Test
    void many_lines_come_back_in_their_order() {
        List<String> many = IntStream.range(0, MANY).mapToObj(n -> "line " + n).toList();
        try (SideLines lines = open().lines("book")) {
            lines.add(many);
            assertThat(lines.from(1, MANY + 1)).isEqualTo(many);
        }
    }

    @Test
    void no_line_of_many_writers_is_lost() throws Exception {
        try (SideLines lines = open().lines("book")) {
            atOnce(8, n -> {
                for (int line = 0; line < 5; line++) {
                    lines.add(List.of(n + " writes " + line, n + " writes more"));
                }
                return "";
            });
            assertThat(lines.count()).isEqualTo(80);
            assertThat(lines.from(1, 100)).hasSize(80).contains("3 writes 4", "7 writes 0");
        }
    }

    @Test
    void a_line_that_cannot_be_read_is_told_by_its_number() {
        try (SideLines lines = open().lines("book")) {
            lines.add(List.of("no number"));
            assertThatThrownBy(() -> lines.read(1, "no number", Integer::parseInt))
                    .isInstanceOfSatisfying(BadSecretFile.class, bad -> {
                        assertThat(bad.file()).isEqualTo("book");
                        assertThat(bad.line()).isEqualTo(1);
                    });
        }
    }

    private static Map.Entry<String, String> entry(String name, String value) {
        return Map.entry(name, value);
    }

    /** One of many who act at the same time. */
    @FunctionalInterface
    private interface Act {

        String by(int number);
    }

    private static List<String> atOnce(int many, Act act) throws Exception {
        try (ExecutorService all = Executors.newFixedThreadPool(many)) {
            List<Callable<String>> acts = IntStream.range(0, many)
                    .<Callable<String>>mapToObj(n -> () -> act.by(n))
                    .toList();
            List<String> told = new ArrayList<>();
            for (var one : all.invokeAll(acts)) {
                told.add(one.get());
            }
            return told;
        }
    }
}
