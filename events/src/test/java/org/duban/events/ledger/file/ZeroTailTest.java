package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.file.TailRepair.Moved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a power cut leaves at the end of a file: zeros where bytes should be. */
class ZeroTailTest {

    @TempDir
    private Path folder;

    private List<Commit> commits;
    private StoredBytes stored;
    private byte[] whole;
    private int last;

    @BeforeEach
    void begin() {
        commits = new ArrayList<>();
        try (FileLedger ledger = Ledgers.open(folder)) {
            for (int i = 0; i < 4; i++) {
                commits.add(Drafts.append(ledger, Drafts.draft("case-a", i)));
            }
        }
        stored = StoredBytes.of(folder);
        whole = stored.read();
        last = whole.length - Frame.size(stored.documents().getLast());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 100, 4_096, 3_000_000})
    void zeros_after_the_last_commit_stop_the_start_and_are_moved_aside_by_repair(int zeros) throws IOException {
        stored.write(Arrays.copyOf(whole, whole.length + zeros));
        assertStops(LedgerFault.ZEROS);
        Moved moved = TailRepair.of(folder, left -> {}).orElseThrow();
        assertThat(moved.bytes()).isEqualTo(zeros);
        assertThat(moved.offset()).isEqualTo(whole.length);
        assertThat(moved.head().position()).isEqualTo(commits.getLast().lastPosition());
        assertThat(Files.readAllBytes(moved.to())).isEqualTo(new byte[zeros]);
        assertGoesOnAfter(commits);
        assertThat(TailRepair.of(folder, left -> {})).isEmpty();
    }

    @Test
    void wherever_in_the_last_frame_the_zeros_begin_repair_leaves_the_commits_before() throws IOException {
        for (int from = last; from < whole.length - 4; from++) {
            byte[] cut = whole.clone();
            Arrays.fill(cut, from, cut.length, (byte) 0);
            stored.write(Arrays.copyOf(cut, cut.length + 512));
            assertStops(LedgerFault.ZEROS);
            Moved moved = TailRepair.of(folder, left -> {}).orElseThrow();
            assertThat(Files.readAllBytes(moved.to())).isEqualTo(Arrays.copyOfRange(cut, last, cut.length + 512));
            Files.delete(moved.to());
            try (FileLedger ledger = Ledgers.open(folder)) {
                assertThat(Ledgers.all(ledger)).isEqualTo(commits.subList(0, 3));
            }
        }
    }

    @Test
    void zeros_before_a_commit_are_damage_and_repair_moves_nothing() throws IOException {
        byte[] hole = whole.clone();
        Arrays.fill(hole, last - 50, last, (byte) 0);
        assertDamaged(hole);
    }

    @Test
    void a_hole_within_the_last_commit_is_damage() throws IOException {
        byte[] hole = whole.clone();
        Arrays.fill(hole, last + 20, last + 60, (byte) 0);
        assertDamaged(hole);
    }

    @Test
    void a_flipped_bit_in_the_last_commit_is_damage() throws IOException {
        byte[] flipped = whole.clone();
        flipped[last + 30] ^= 1;
        assertDamaged(flipped);
    }

    @Test
    void zeros_and_then_something_else_are_damage() throws IOException {
        byte[] more = Arrays.copyOf(whole, whole.length + 600);
        more[more.length - 1] = 7;
        assertDamaged(more);
    }

    @Test
    void a_file_of_nothing_but_zeros_is_damage() throws IOException {
        assertDamaged(new byte[whole.length]);
    }

    @Test
    void whoever_knows_that_more_was_recorded_has_nothing_moved() {
        byte[] zeros = Arrays.copyOf(whole, whole.length + 600);
        stored.write(zeros);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> TailRepair.of(folder, ZeroTailTest::knowBetter));
        assertThat(stored.read()).isEqualTo(zeros);
    }

    @Test
    void a_repair_that_was_killed_after_it_copied_is_done_again() throws IOException {
        stored.write(Arrays.copyOf(whole, whole.length + 600));
        Files.write(folder.resolve("left.zeros"), new byte[600]);
        assertThat(TailRepair.of(folder, left -> {})).isPresent();
        assertGoesOnAfter(commits);
    }

    @Test
    void a_ledger_in_use_is_left_alone() {
        stored.write(whole);
        try (FileLedger ledger = Ledgers.open(folder)) {
            assertThatExceptionOfType(LedgerInUse.class).isThrownBy(() -> TailRepair.of(folder, left -> {}));
            assertThat(ledger.head().position()).isPositive();
        }
    }

    private static void knowBetter(ReadableLedger left) {
        throw new IllegalStateException("more than " + left.head().position());
    }

    private void assertGoesOnAfter(List<Commit> kept) {
        Commit next;
        try (FileLedger ledger = Ledgers.open(folder)) {
            assertThat(Ledgers.all(ledger)).isEqualTo(kept);
            next = Drafts.append(ledger, Drafts.draft("case-a", kept.size()));
        }
        try (FileLedger ledger = Ledgers.open(folder)) {
            assertThat(Ledgers.all(ledger)).endsWith(next);
        }
    }

    private void assertStops(LedgerFault fault) {
        assertThatExceptionOfType(LedgerDamaged.class)
                .isThrownBy(() -> Ledgers.open(folder).close())
                .satisfies(damaged -> assertThat(damaged.fault()).isEqualTo(fault));
    }

    private void assertDamaged(byte[] bytes) throws IOException {
        stored.write(bytes);
        assertStops(LedgerFault.CHECKSUM);
        assertThatExceptionOfType(LedgerDamaged.class).isThrownBy(() -> TailRepair.of(folder, left -> {}));
        assertThat(stored.read()).isEqualTo(bytes);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".zeros"));
        }
    }
}
