package org.duban.ui.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duban.ui.files.SecretMap;
import org.duban.ui.files.SideMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What falls to many nodes is shared between those that are there, and nothing of it is two nodes' at once. */
class SharedPartsTest {

    private static final Duration TERM = Duration.ofSeconds(12);
    private static final List<String> NAMES =
            IntStream.range(0, 1000).mapToObj(n -> "MAIL person-" + n).toList();

    @TempDir
    Path folder;

    private long nanos = 1_000;
    private SideMap claims;

    @BeforeEach
    void open() {
        claims = SecretMap.open(folder.resolve("shifts"));
    }

    private SharedParts node(String name) {
        return new SharedParts(claims, "sending", name, () -> nanos, TERM);
    }

    @Test
    void all_falls_to_a_node_that_is_alone() {
        SharedParts only = node("only");
        assertThat(names(only)).isEmpty();
        only.tick();
        assertThat(names(only)).isEqualTo(NAMES);
    }

    @Test
    void a_second_node_gets_half_once_it_is_there_and_all_when_the_first_one_is_gone() {
        SharedParts first = node("first");
        SharedParts second = node("second");
        first.tick();
        pass(30, first, second);
        assertThat(names(first)).hasSizeBetween(300, 700);
        assertThat(names(second)).hasSize(NAMES.size() - names(first).size()).doesNotContainAnyElementsOf(names(first));
        pass(6, second);
        assertThat(names(first)).isEmpty();
        pass(24, second);
        assertThat(names(second)).isEqualTo(NAMES);
    }

    @Test
    void a_node_that_leaves_is_followed_without_a_wait() {
        SharedParts first = node("first");
        SharedParts second = node("second");
        pass(30, first, second);
        first.close();
        second.tick();
        assertThat(names(second)).isEqualTo(NAMES);
        assertThat(claims.all().keySet()).noneMatch(name -> name.endsWith("first"));
    }

    @Test
    void whoever_does_not_look_out_hears_that_it_was_done() {
        SharedParts first = node("first");
        SharedParts second = node("second");
        first.lookedOut(LocalDate.parse("2024-01-11"));
        assertThat(second.hasLookedOut(LocalDate.parse("2024-01-11"))).isTrue();
        assertThat(second.hasLookedOut(LocalDate.parse("2024-01-12"))).isFalse();
    }

    @Test
    void a_node_of_which_nobody_heard_for_long_is_forgotten() {
        SharedParts first = node("first");
        node("gone").tick();
        pass(60, first);
        assertThat(claims.all().keySet()).anyMatch(name -> name.endsWith("gone"));
        pass(1300, first);
        assertThat(claims.all().keySet()).noneMatch(name -> name.endsWith("gone"));
    }

    /** However nodes stand still, wake, come and go: nothing falls to two, and to one of them once they are left in peace. */
    @Test
    void nothing_falls_to_two_nodes_whatever_they_do() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<SharedParts> nodes = new ArrayList<>(List.of(node("n-0"), node("n-1"), node("n-2")));
        for (int step = 0; step < 2000; step++) {
            SharedParts node = nodes.get(random.nextInt(nodes.size()));
            switch (random.nextInt(40)) {
                case 0 -> {
                    node.close();
                    nodes.set(nodes.indexOf(node), node("n-" + (step + 3)));
                }
                case 1 -> nodes.set(nodes.indexOf(node), node("n-" + (step + 3)));
                default -> node.tick();
            }
            nanos += random.nextLong(Duration.ofSeconds(2).toNanos());
            List<String> all =
                    nodes.stream().flatMap(one -> names(one).stream()).toList();
            assertThat(all).as("seed %d, step %d", seed, step).doesNotHaveDuplicates();
        }
        pass(60, nodes.toArray(SharedParts[]::new));
        List<String> all = nodes.stream().flatMap(one -> names(one).stream()).toList();
        assertThat(all).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    /** Lets {@code seconds} pass, while {@code present} say that they are there. */
    private void pass(int seconds, SharedParts... present) {
        for (int passed = 0; passed < seconds; passed += 3) {
            for (SharedParts node : present) {
                node.tick();
            }
            nanos += Duration.ofSeconds(3).toNanos();
            for (SharedParts node : present) {
                node.tick();
            }
        }
    }

    private static List<String> names(SharedParts node) {
        return NAMES.stream().filter(node.now()).toList();
    }
}
