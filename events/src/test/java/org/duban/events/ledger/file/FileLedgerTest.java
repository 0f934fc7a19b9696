package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import java.nio.file.Path;
import java.util.Random;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest {

    @TempDir
    private Path folder;

    private FileLedger ledger;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void the_same_randomness_gives_the_same_bytes(@TempDir Path one, @TempDir Path other) {
        Draft draft = draft("case-a", 0, 2);
        assertThat(bytes(one, draft)).isEqualTo(bytes(other, draft));
    }

    private static byte[] bytes(Path folder, Draft draft) {
        Random random = new Random(7);
        HeaderDocument header = HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, random);
        try (FileLedger ledger =
                FileLedger.open(folder, header, Segments.READ_WRITE, FileLedger.SEGMENT_SIZE, random, any -> {})) {
            append(ledger, draft);
        }
        return StoredBytes.of(folder).read();
    }

    @Test
    void a_ledgers_name_is_its_own_and_stays(@TempDir Path other) {
        String id = ledger.id();
        ledger.close();
        ledger = Ledgers.open(folder);
        assertThat(ledger.id()).isEqualTo(id).matches("[0-9a-f]{32}");
        try (FileLedger another = Ledgers.open(other)) {
            assertThat(another.id()).isNotEqualTo(id);
        }
    }
}
