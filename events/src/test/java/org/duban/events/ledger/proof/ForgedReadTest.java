package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.file.StoredLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit that was exchanged for another, with its checksum made anew, is shown to nobody, and nothing is put on top. */
class ForgedReadTest {

    @TempDir
    private Path folder;

    private TamperedLedger tampered;

    @BeforeEach
    void fill() {
        tampered = new TamperedLedger(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void content_that_its_digest_does_not_vouch_for_is_found_by_whoever_reads_it(int commit) {
        tampered.flip(commit, "text\0");
        String stream = tampered.commits.get(commit - 1).events().getFirst().stream();
        try (StoredLedger ledger = StoredLedger.open(folder)) {
            assertThatThrownBy(() -> ledger.stream(stream, 0)).isInstanceOf(LedgerDamaged.class);
            assertThatThrownBy(() -> ledger.from(1).forEachRemaining(one -> {}))
                    .isInstanceOfSatisfying(
                            LedgerDamaged.class,
                            damaged -> assertThat(damaged.fault()).isEqualTo(LedgerFault.DIGEST));
        }
        try (FileLedger ledger = Ledgers.open(folder)) {
            assertThatThrownBy(() -> ledger.check(1, 10, () -> false)).isInstanceOf(LedgerDamaged.class);
            assertThatThrownBy(() -> Drafts.append(ledger, Drafts.draft("case-z", 0)))
                    .isInstanceOf(LedgerDamaged.class);
        }
    }

    @Test
    void a_commit_that_is_right_by_itself_but_was_another_when_the_ledger_was_opened_is_not_read() {
        try (FileLedger ledger = Ledgers.open(folder)) {
            tampered.change(5, document -> Forger.forge(document, Forger::otherEvents));
            assertThatThrownBy(() -> ledger.stream("case-a", 0))
                    .isInstanceOfSatisfying(LedgerDamaged.class, damaged -> {
                        assertThat(damaged.fault()).isEqualTo(LedgerFault.HASH);
                        assertThat(damaged.position()).isEqualTo(9);
                    });
            assertThat(ledger.writable()).isFalse();
        }
    }

    @Test
    void a_check_of_a_part_says_nothing_of_the_rest_and_one_of_a_whole_ledger_holds() {
        try (FileLedger ledger = Ledgers.open(folder)) {
            ledger.check(1, 10, () -> false);
        }
        tampered.flip(5, "text\0");
        try (FileLedger ledger = Ledgers.open(folder)) {
            ledger.check(1, 8, () -> false);
            ledger.check(1, 10, () -> true);
            assertThat(ledger.writable()).isTrue();
        }
    }
}
