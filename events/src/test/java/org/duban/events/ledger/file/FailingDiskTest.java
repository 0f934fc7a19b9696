package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskTest {

    @TempDir
    private Path folder;

    private final FailingFile.Disk disk = new FailingFile.Disk();
    private FileLedger ledger;
    private Commit stored;

    @BeforeEach
    void begin() {
        Segments.Opener opener = path -> new FailingFile(Segments.READ_WRITE.open(path), disk);
        HeaderDocument header = new HeaderDocument("0".repeat(32), LedgerDigest.SHA_256, Drafts.NOON);
        ledger = FileLedger.open(folder, header, opener, FileLedger.SEGMENT_SIZE, new Random(), draft -> {});
        stored = Drafts.append(ledger, Drafts.draft("case-a", 0));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void takes_no_appends_after_a_failed_force_although_the_disk_is_back() {
        disk.failing = true;
        assertUnavailable();
        disk.failing = false;
        assertUnavailable();
    }

    @Test
    void takes_appends_again_once_there_is_room_and_nothing_of_what_had_none_is_left() {
        disk.full = true;
        assertUnavailable();
        assertUnavailable();
        assertThat(ledger.full()).isTrue();
        disk.full = false;
        Commit next = Drafts.append(ledger, Drafts.draft("case-a", 1));
        assertThat(ledger.full()).isFalse();
        assertThat(Ledgers.all(ledger)).containsExactly(stored, next);
        ledger.close();

        ledger = Ledgers.open(folder);
        assertThat(Ledgers.all(ledger)).containsExactly(stored, next);
    }

    @Test
    void a_segment_that_could_not_be_begun_for_want_of_room_is_begun_later() {
        ledger.close();
        HeaderDocument header = new HeaderDocument("0".repeat(32), LedgerDigest.SHA_256, Drafts.NOON);
        Segments.Opener opener = path -> new FailingFile(Segments.READ_WRITE.open(path), disk);
        ledger = FileLedger.open(folder, header, opener, 100, new Random(), draft -> {});
        disk.full = true;
        assertUnavailable();
        disk.full = false;
        Commit next = Drafts.append(ledger, Drafts.draft("case-a", 1));
        ledger.close();

        ledger = Ledgers.open(folder);
        assertThat(Ledgers.all(ledger)).containsExactly(stored, next);
    }

    @Test
    void takes_no_appends_until_restart_if_what_had_no_room_cannot_be_taken_back() {
        disk.full = true;
        disk.failing = true;
        assertUnavailable();
        disk.full = false;
        disk.failing = false;
        assertUnavailable();
        ledger.close();

        ledger = Ledgers.open(folder);
        assertThat(Ledgers.all(ledger)).containsExactly(stored);
        Drafts.append(ledger, Drafts.draft("case-a", 1));
    }

    @Test
    void goes_on_reading_what_is_durable() {
        disk.failing = true;
        assertUnavailable();
        assertThat(Ledgers.all(ledger)).containsExactly(stored);
        assertThat(ledger.head().position()).isEqualTo(1);
        assertThat(ledger.lastSequence("case-a")).isZero();
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> Drafts.append(ledger, Drafts.draft("case-a", 1)))
                .isInstanceOf(LedgerUnavailable.class);
    }
}
