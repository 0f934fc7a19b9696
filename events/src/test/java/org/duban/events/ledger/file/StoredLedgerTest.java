package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLedgerTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_read_beside_the_writer_as_it_stood_when_it_was_opened() {
        try (FileLedger writer = Ledgers.openWithSegments(folder, 1)) {
            Commit first = Drafts.append(writer, Drafts.draft("case-a", 0, 2));
            Head head = writer.head();
            try (StoredLedger stored = StoredLedger.open(folder)) {
                Drafts.append(writer, Drafts.draft("case-b", 0));
                assertThat(stored.head()).isEqualTo(head);
                assertThat(stored.streams("case-")).containsExactly("case-a");
                assertThat(stored.stream("case-a", 0)).isEqualTo(List.of(first));
                assertThat(stored.from(1)).toIterable().containsExactly(first);
            }
            assertThat(writer.streams("case-")).containsExactly("case-a", "case-b");
        }
    }

    @Test
    void what_is_not_whole_at_the_end_is_left_out_and_left_there() {
        try (FileLedger writer = Ledgers.open(folder)) {
            Drafts.append(writer, Drafts.draft("case-a", 0));
            Drafts.append(writer, Drafts.draft("case-b", 0));
        }
        StoredBytes bytes = StoredBytes.of(folder);
        byte[] torn = Arrays.copyOf(bytes.read(), bytes.read().length - 1);
        bytes.write(torn);
        try (StoredLedger stored = StoredLedger.open(folder)) {
            assertThat(stored.streams("case-")).containsExactly("case-a");
        }
        assertThat(bytes.read()).isEqualTo(torn);
    }

    @Test
    void a_folder_without_a_ledger_is_none_and_stays_empty() throws IOException {
        assertThatThrownBy(() -> StoredLedger.open(folder)).isInstanceOf(LedgerDamaged.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
