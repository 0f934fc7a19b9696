package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format as the README tells it, read by somebody who knows BSON and SHA-256 and nothing else of ours. */
class FormatTest {

    @TempDir
    private Path folder;

    private List<BsonDocument> lines;
    private String head;

    @BeforeEach
    void export() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        try (FileLedger ledger = Ledgers.open(folder)) {
            Drafts.appendRandom(ledger, new Random(seed), 50);
            head = ledger.head().position() + ":" + ledger.head().hash();
        }
        StringWriter out = new StringWriter();
        LedgerExport.write(folder, out, ProgressListener.UNSEEN);
        lines = out.toString().lines().map(BsonDocument::parse).toList();
    }

    @Test
    void an_export_is_verified_by_the_rules_of_the_readme_alone() throws Exception {
        assertThat(lines.getFirst().keySet()).containsExactly("_id", "format", "ledger", "digest", "createdAt");
        assertThat(lines.getFirst().getInt32("format").getValue()).isEqualTo(2);
        String prev = hash(lines.getFirst());
        long next = 1;
        Map<String, Long> sequences = new HashMap<>();
        for (BsonDocument commit : lines.subList(1, lines.size())) {
            assertThat(commit.getInt64("_id").getValue()).isEqualTo(next);
            assertThat(commit.getString("prev").getValue()).isEqualTo(prev);
            BsonArray digests = new BsonArray();
            for (BsonValue value : commit.getArray("events")) {
                BsonDocument event = value.asDocument();
                follow(sequences, event);
                BsonString digest = event.remove("digest").asString();
                assertThat(hash(event)).isEqualTo(digest.getValue());
                digests.add(digest);
            }
            String stored = commit.remove("hash").asString().getValue();
            commit.put("events", digests);
            prev = hash(commit);
            assertThat(prev).isEqualTo(stored);
            next += digests.size();
        }
        assertThat(head).isEqualTo(next - 1 + ":" + prev);
    }

    @Test
    void one_event_is_proved_by_the_digests_of_its_neighbours() throws Exception {
        BsonDocument commit = lines.get(1);
        BsonDocument shown = commit.getArray("events").getLast().asDocument();
        commit.getArray("events").replaceAll(event -> event.asDocument().getString("digest"));
        String stored = commit.remove("hash").asString().getValue();

        shown.remove("digest");
        commit.getArray("events").set(commit.getArray("events").size() - 1, new BsonString(hash(shown)));

        assertThat(hash(commit)).isEqualTo(stored);
    }

    @Test
    void every_salt_is_another() {
        List<String> salts = lines.stream()
                .skip(1)
                .flatMap(commit -> commit.getArray("events").stream())
                .map(event -> event.asDocument().getString("salt").getValue())
                .toList();

        assertThat(salts).doesNotHaveDuplicates().allMatch(salt -> salt.matches("[0-9a-f]{32}"));
    }

    private static void follow(Map<String, Long> sequences, BsonDocument event) {
        if (event.containsKey("stream")) {
            String stream = event.getString("stream").getValue();
            long expected = sequences.getOrDefault(stream, -1L) + 1;
            assertThat(event.getInt64("seq").getValue()).isEqualTo(expected);
            sequences.put(stream, expected);
        } else {
            assertThat(event.containsKey("seq")).isFalse();
        }
    }

    private static String hash(BsonDocument document) throws Exception {
        RawBsonDocument bytes = new RawBsonDocument(document, new BsonDocumentCodec());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(bytes.getBackingArray(), bytes.getByteOffset(), bytes.getByteLength());
        return HexFormat.of().formatHex(digest.digest());
    }
}
