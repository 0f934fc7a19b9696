package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to the files of a ledger while it is open. */
class ChangedUnderneathTest {

    @TempDir
    private Path folder;

    private FileLedger ledger;
    private Path segment;
    private byte[] before;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledgers.open(folder);
        segment = folder.resolve("%020d.segment".formatted(0));
        Drafts.append(ledger, Drafts.draft("case-a", 0));
        before = Files.readAllBytes(segment);
        Drafts.append(ledger, Drafts.draft("case-a", 1));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void nothing_is_acknowledged_on_top_of_a_file_that_was_cut_although_it_is_whole_again_later() throws IOException {
        byte[] whole = Files.readAllBytes(segment);
        truncate(before.length);
        assertNothingTaken();
        assertThat(segment).hasSize(before.length);
        Files.write(segment, whole);
        assertNothingTaken();
    }

    @Test
    void nothing_is_acknowledged_on_top_of_what_somebody_else_wrote() throws IOException {
        Files.write(segment, new byte[] {0}, StandardOpenOption.APPEND);
        assertNothingTaken();
    }

    @Test
    void nothing_is_acknowledged_in_a_file_that_was_deleted() throws IOException {
        Files.delete(segment);
        assertNothingTaken();
        assertThat(segment).doesNotExist();
    }

    @Test
    void nothing_is_acknowledged_in_a_file_that_was_exchanged_for_an_equal_one() throws IOException {
        Path copy = Files.copy(segment, folder.resolve("copy"));
        Files.move(copy, segment, StandardCopyOption.REPLACE_EXISTING);
        assertNothingTaken();
    }

    @Test
    void whoever_reads_what_was_cut_off_is_told_of_damage_and_nothing_is_taken_afterwards() throws IOException {
        truncate(before.length);
        assertThatThrownBy(() -> ledger.stream("case-a", 0)).isInstanceOf(LedgerDamaged.class);
        assertThat(ledger.writable()).isFalse();
        assertNothingTaken();
    }

    @Test
    void a_second_writer_is_kept_out_although_somebody_deleted_the_file_of_locks_and_read_the_ledger_meanwhile()
            throws IOException {
        Files.delete(folder.resolve("lock"));
        Files.delete(folder.resolve("holder"));
        Verification.of(folder, List.of(), ProgressListener.UNSEEN);
        StoredLedger.open(folder).close();
        assertThatThrownBy(() -> Ledgers.open(folder)).isInstanceOf(LedgerInUse.class);
        Drafts.append(ledger, Drafts.draft("case-a", 2));
    }

    private void assertNothingTaken() {
        assertThatThrownBy(() -> Drafts.append(ledger, Drafts.draft("case-b", 0)))
                .isInstanceOfSatisfying(
                        LedgerDamaged.class,
                        damaged -> assertThat(damaged.fault()).isIn(LedgerFault.CHANGED, LedgerFault.CHECKSUM));
    }

    private void truncate(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
