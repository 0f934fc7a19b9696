package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptTest {

    @TempDir
    private Path folder;

    private FileLedger ledger;

    @BeforeEach
    void one_segment_for_each_commit() {
        ledger = Ledgers.openWithSegments(folder, 1);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void neither_stops_appends_nor_is_lost() {
        for (int i = 0; i < 3; i++) {
            Thread.currentThread().interrupt();
            Drafts.append(ledger, Drafts.draft("case-a", i));
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(Ledgers.all(ledger)).hasSize(3);
    }

    @Test
    void neither_stops_a_reader_nor_is_lost() {
        Commit commit = Drafts.append(ledger, Drafts.draft("case-a", 0));
        Thread.currentThread().interrupt();
        List<Commit> read = ledger.stream("case-a", 0);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(read).containsExactly(commit);
    }
}
