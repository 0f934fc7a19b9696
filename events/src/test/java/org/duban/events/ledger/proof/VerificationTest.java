package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    @TempDir
    private Path folder;

    private TamperedLedger ledger;

    @BeforeEach
    void begin() {
        ledger = new TamperedLedger(folder);
    }

    @Test
    void a_ledger_nobody_touched_holds_up_to_its_head() {
        assertThat(ledger.verify()).isEqualTo(new LedgerVerdict.Holds(ledger.head, 5, 0, null));
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_ledger_is_known_by_the_hash_of_its_header(LedgerDigest digest, @TempDir Path empty) {
        String hash;
        try (FileLedger ledger = FileLedger.open(empty, digest, Ledgers.CLOCK)) {
            hash = ledger.head().hash();
        }
        assertThat(Verification.of(empty, List.of(new KnownHead(0, hash)), ProgressListener.UNSEEN))
                .isInstanceOfSatisfying(
                        LedgerVerdict.Holds.class,
                        holds -> assertThat(holds.anchored()).isTrue());
    }

    @Test
    void finds_every_receipt_by_the_first_or_last_position_of_its_commit() {
        assertThat(ledger.commits).allSatisfy(commit -> {
            assertAnchored(ledger.verifyWith(commit.position(), commit.hash()));
            assertAnchored(ledger.verifyWith(commit.position() + 1, commit.hash()));
        });
    }

    @Test
    void reads_a_known_head_as_it_is_printed() {
        String hash = ledger.head.hash();
        assertThat(KnownHead.parse("10:" + hash)).isEqualTo(new KnownHead(10, hash));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10:", "10:abc", ":abc", "-1:abc", "ten:abc"})
    void refuses_a_known_head_that_is_written_otherwise(String written) {
        assertThatThrownBy(() -> KnownHead.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_folder_without_a_ledger_has_no_header(@TempDir Path empty) {
        assertThat(Verification.of(empty, List.of(), ProgressListener.UNSEEN))
                .isInstanceOfSatisfying(
                        LedgerVerdict.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(LedgerFault.HEADER));
    }

    @Test
    void says_that_a_tail_is_not_whole_and_leaves_it_as_it_is() {
        byte[] torn = Arrays.copyOf(ledger.stored.read(), ledger.stored.read().length - 7);
        int left = ledger.stored.lastFrame() - 7;
        ledger.stored.write(torn);
        assertThat(ledger.verify())
                .isInstanceOfSatisfying(
                        LedgerVerdict.Holds.class,
                        holds -> assertThat(holds.tail()).isEqualTo(left));
        assertThat(ledger.stored.read()).isEqualTo(torn);
    }

    @Test
    void runs_beside_the_writer() {
        try (FileLedger writer = Ledgers.open(folder)) {
            Drafts.append(writer, Drafts.draft("case-c", 0));
            assertAnchored(ledger.verifyWith(11, writer.head().hash()));
        }
    }

    @Test
    void reports_progress_up_to_the_end() {
        AtomicLong last = new AtomicLong();
        Verification.of(folder, List.of(), (done, total) -> {
            assertThat(done).isBetween(last.get(), total);
            last.set(done);
        });
        assertThat(last).hasValue(ledger.stored.read().length);
    }

    private static void assertAnchored(LedgerVerdict verdict) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        LedgerVerdict.Holds.class,
                        holds -> assertThat(holds.anchored()).isTrue());
    }
}
