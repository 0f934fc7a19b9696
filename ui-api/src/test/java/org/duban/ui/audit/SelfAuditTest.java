package org.duban.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.duban.ui.audit.AuditFinding.Kind;
import org.duban.ui.files.FolderStore;
import org.duban.ui.notices.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within a cycle everything has its turn once, whatever its order and whoever goes on with it. */
class SelfAuditTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SetClock clock = new SetClock("2024-01-11T09:00");
    private final Things things = new Things();

    /** Things that are as the test says. */
    private static final class Things implements AuditedThings {

        private final List<String> streams =
                IntStream.range(0, 300).mapToObj(n -> "case-" + n).toList();
        private final List<String> files =
                IntStream.range(0, 40).mapToObj("%064x"::formatted).toList();
        private final Map<String, List<String>> faults = new HashMap<>();
        private final Set<String> damaged = new HashSet<>();
        private final List<String> looked = new ArrayList<>();
        private boolean broken;
        private int walks;

        @Override
        public Collection<String> streams() {
            return streams;
        }

        @Override
        public List<String> rowFaults(String stream) {
            looked.add(stream);
            return faults.getOrDefault(stream, List.of());
        }

        @Override
        public Collection<String> missing(String stream) {
            return List.of();
        }

        @Override
        public void repair(String stream) {
            faults.remove(stream);
        }

        @Override
        public Collection<String> files() {
            return files;
        }

        @Override
        public Optional<String> fileFault(String sha256) {
            looked.add(sha256);
            return damaged.contains(sha256) ? Optional.of("damaged") : Optional.empty();
        }

        @Override
        public Optional<ChainFault> chain() {
            walks++;
            return broken ? Optional.of(new ChainFault(7, "HASH")) : Optional.empty();
        }
    }

    private SelfAudit audit() {
        return new SelfAudit(things, book(), new AuditPace(DAY, 50, 10), clock, random::nextLong);
    }

    private AuditBook book() {
        return new AuditBook(new FolderStore(folder).map("audit"));
    }

    private void rounds(SelfAudit audit, int count) {
        for (int n = 0; n < count; n++) {
            audit.round();
            clock.forward(DAY.dividedBy(100));
        }
    }

    @Test
    void everything_has_its_turn_once_in_a_cycle_and_then_once_more() {
        SelfAudit audit = audit();
        rounds(audit, 101);
        assertThat(things.looked)
                .as("seed %d", seed)
                .doesNotHaveDuplicates()
                .hasSize(340)
                .containsAll(things.streams)
                .containsAll(things.files);
        assertThat(things.walks).as("seed %d", seed).isEqualTo(1);
        List<String> first = List.copyOf(things.looked);
        things.looked.clear();
        rounds(audit, 101);
        assertThat(things.looked).as("seed %d", seed).hasSizeBetween(330, 350).isNotEqualTo(first);
    }

    @Test
    void one_that_comes_on_shift_goes_on_where_the_one_before_was() {
        for (int n = 0; n < 20; n++) {
            rounds(audit(), 5);
        }
        rounds(audit(), 1);
        assertThat(things.looked).as("seed %d", seed).doesNotHaveDuplicates().hasSize(340);
    }

    @Test
    void no_more_is_looked_at_at_once_than_was_set_and_what_is_late_is_made_up_for() {
        SelfAudit audit = audit();
        audit.round();
        clock.forward(DAY.multipliedBy(3));
        audit.round();
        assertThat(things.looked).as("seed %d", seed).hasSize(60);
        rounds(audit, 6);
        assertThat(things.looked).as("seed %d", seed).contains(things.streams.toArray(String[]::new));
    }

    @Test
    void what_is_wrong_is_kept_until_it_is_right_and_looked_at_again_each_time() {
        String stream = things.streams.get(random.nextInt(300));
        String file = things.files.get(random.nextInt(40));
        things.faults.put(stream, List.of("cases a stage"));
        things.damaged.add(file);
        things.broken = true;
        rounds(audit(), 101);
        assertThat(book().findings())
                .as("seed %d", seed)
                .extracting(AuditFinding::kind, AuditFinding::subject, AuditFinding::details)
                .containsExactlyInAnyOrder(
                        tuple(Kind.VIEW, stream, List.of("cases a stage")),
                        tuple(Kind.EVIDENCE, file, List.of("damaged")),
                        tuple(Kind.CHAIN, "ledger", List.of("7", "HASH")));
        Instant found = book().findings().getFirst().foundAt();
        SelfAudit after = audit(); // as after a restart
        things.damaged.clear();
        after.round();
        assertThat(book().findings()).extracting(AuditFinding::kind).containsOnly(Kind.VIEW, Kind.CHAIN);
        assertThat(book().findings()).extracting(AuditFinding::foundAt).allMatch(at -> !at.isAfter(found.plus(DAY)));
        assertThat(after.repair(stream)).isTrue();
        things.broken = false;
        assertThat(book().findings()).extracting(AuditFinding::kind).containsOnly(Kind.CHAIN);
        audit().round(); // once more: what was put right meanwhile is known soon after a start
        assertThat(book().findings()).isEmpty();
    }
}
