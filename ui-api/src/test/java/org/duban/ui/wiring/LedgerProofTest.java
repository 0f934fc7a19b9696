package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32C;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit that was forged while no Duban ran, with its checksum made anew. */
class LedgerProofTest {

    private static final int FRAME = 12;

    @TempDir
    private Path data;

    @Test
    void a_forged_commit_among_the_last_stops_the_start() throws IOException {
        fill(100);
        forge(50);
        DubanSettings settings =
                DubanSettings.of(Map.of("DUBAN_DATA", data.toString(), "DUBAN_CLOCK", "2024-01-11"), List.of());
        StartRefused refused = catchThrowableOfType(
                StartRefused.class, () -> RunningDuban.offline(settings).close());
        assertThat(refused.getMessage().lines()).hasSize(2).allMatch(line -> line.contains("50"));
        assertThat(refused).hasMessageContaining("duban verify").hasMessageContaining("duban restore");
    }

    @Test
    void one_long_before_is_found_beside_the_work_and_stops_duban() throws IOException {
        fill(12_000);
        forge(7);
        AtomicReference<LedgerDamaged> found = new AtomicReference<>();
        try (FileLedger ledger = open()) {
            LedgerProof.latest(ledger, 12_000);
            try (LedgerProof proof = new LedgerProof(ledger, found::set)) {
                proof.begin();
                await().until(() -> found.get() != null);
            }
            assertThat(found.get().position()).isEqualTo(7);
            assertThat(ledger.writable()).as("nothing goes on top of it").isFalse();
        }
    }

    @Test
    void what_nobody_has_seen_is_computed_before_anything_else_however_much_it_is() throws IOException {
        fill(12_000);
        forge(7);
        try (FileLedger ledger = open()) {
            assertThatThrownBy(() -> LedgerProof.latest(ledger, 6)).isInstanceOf(LedgerDamaged.class);
        }
    }

    private FileLedger open() {
        return FileLedger.open(DataFolder.ledgerIn(data), LedgerDigest.SHA_256, Clock.systemUTC());
    }

    private void fill(int commits) {
        try (FileLedger ledger = open()) {
            List<Draft> drafts = new ArrayList<>();
            for (int n = 0; n < commits; n++) {
                BsonDocument payload = new BsonDocument("text", new BsonString("what was said"));
                StoredEvent event = new StoredEvent("count", n, "e-" + n, "Counted", "1", payload, new BsonDocument());
                drafts.add(new Draft("c-" + n, Instant.parse("2024-01-01T00:00:00Z"), null, List.of(event), null));
            }
            ledger.append(drafts);
        }
    }

    /** Changes a letter in the content of a commit. */
    private void forge(int number) throws IOException {
        Path segment = DataFolder.ledgerIn(data).resolve("%020d.segment".formatted(0));
        byte[] bytes = Files.readAllBytes(segment);
        ByteBuffer frames = ByteBuffer.wrap(bytes);
        int at = 0;
        for (int n = 0; n < number; n++) {
            at += FRAME + frames.getInt(at);
        }
        int length = frames.getInt(at);
        String document = new String(bytes, at + FRAME, length, StandardCharsets.ISO_8859_1);
        bytes[at + FRAME + document.indexOf("what was said")] = 'W';
        frames.putInt(at + Integer.BYTES, crc(bytes, at + FRAME, length));
        frames.putInt(at + 2 * Integer.BYTES, crc(bytes, at, 2 * Integer.BYTES));
        Files.write(segment, bytes);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
