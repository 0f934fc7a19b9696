package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.proof.LedgerExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

    private static final int COMMITS = 30;

    @TempDir
    private Path folder;

    private Path data;
    private Head head;
    private RecordingTerminal terminal;

    @BeforeEach
    void write_a_ledger() {
        data = folder.resolve("data");
        terminal = new RecordingTerminal(Map.of());
        try (FileLedger ledger = FileLedger.open(data.resolve("ledger"), LedgerDigest.SHA_256, Clock.systemUTC())) {
            for (int i = 0; i < COMMITS; i++) {
                ledger.append(List.of(draft(i)));
            }
            head = ledger.head();
        }
    }

    @Test
    void verifies_a_whole_ledger_and_says_what_that_cannot_tell() {
        assertThat(duban("verify", "--data", data.toString())).isZero();

        assertThat(terminal.out())
                .contains("30 commits", "head 30:" + head.hash(), "That alone cannot tell", "--head 30:" + head.hash());
    }

    @Test
    void verifies_against_a_receipt() {
        assertThat(duban("verify", "--data", data.toString(), "--head", "30:" + head.hash()))
                .isZero();

        assertThat(terminal.out()).contains("is the one you named").doesNotContain("cannot tell");
    }

    @Test
    void names_the_position_where_a_byte_was_changed() throws IOException {
        Path segment = segment(data);
        byte[] bytes = Files.readAllBytes(segment);
        int inTheMiddle = bytes.length / 2;
        bytes[inTheMiddle] ^= 1;
        Files.write(segment, bytes);

        assertThat(duban("verify", "--data", data.toString())).isEqualTo(1);

        assertThat(terminal.out()).containsPattern("Position 1[0-9] does not hold");
    }

    @Test
    void says_that_a_removed_end_is_missing_if_a_head_is_known() throws IOException {
        Path segment = segment(data);
        byte[] bytes = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(bytes, bytes.length - bytes.length / COMMITS));

        assertThat(duban("verify", "--data", data.toString())).isZero();
        assertThat(duban("verify", "--data", data.toString(), "--head", "30:" + head.hash()))
                .isEqualTo(1);

        assertThat(terminal.out()).contains("the ledger ends before the position that was named");
    }

    @Test
    void restores_an_export_with_the_same_head_and_the_same_bytes() throws IOException {
        Path export = folder.resolve("my export.ndjson");
        Path restored = folder.resolve("restored");

        assertThat(duban("export", export.toString(), "--data", data.toString()))
                .isZero();
        assertThat(duban("import", "--ledger", export.toString(), "--data", restored.toString()))
                .isZero();

        assertThat(Files.readAllLines(export)).hasSize(COMMITS + 1);
        assertThat(terminal.out()).contains("head 30:" + head.hash());
        assertThat(segment(restored)).hasSameBinaryContentAs(segment(data));
    }

    @Test
    void exports_to_standard_output_what_it_exports_to_a_file() throws IOException {
        Path export = folder.resolve("export.ndjson");

        duban("export", "--data", data.toString());
        duban("export", export.toString(), "--data", data.toString());

        assertThat(terminal.out()).isEqualTo(Files.readString(export));
    }

    @Test
    void exports_through_no_link_and_into_no_device() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), victim);
        Path device = Path.of("/dev/null");

        assertThat(duban("export", link.toString(), "--data", data.toString())).isEqualTo(1);
        assertThat(duban("export", device.toString(), "--data", data.toString()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains(link + " is no plain file", device + " is no plain file");
        assertThat(victim).hasContent("mine");
        assertThat(device).exists();
    }

    @Test
    void blames_the_target_for_a_disk_that_is_full_and_not_the_ledger() {
        Path target = folder.resolve("export.ndjson");
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() ->
                        LedgerExport.write(data.resolve("ledger"), new TargetWriter(full, target), (done, total) -> {}))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("file.full")
                .hasMessageContaining(target.toString());
    }

    @Test
    void verifies_the_evidence_that_commits_cite() throws IOException {
        DataFolderCopy copy = new DataFolderCopy(folder.resolve("cited")).filled(3);
        assertThat(duban("verify", "--data", copy.data().toString())).isZero();
        assertThat(terminal.out()).contains("3 evidence files that commits cite");
        Files.writeString(copy.data().resolve("evidence").resolve(DataFolderCopy.sha256("evidence no. 1")), "else");
        Files.delete(copy.data().resolve("evidence").resolve(DataFolderCopy.sha256("evidence no. 2")));

        assertThat(duban("verify", "--data", copy.data().toString())).isEqualTo(1);

        assertThat(terminal.out())
                .contains(DataFolderCopy.sha256("evidence no. 1") + " is not what was stored; position 2")
                .contains(DataFolderCopy.sha256("evidence no. 2") + " is missing; position 3");
    }

    @Test
    void restores_into_an_empty_folder_only() {
        Path export = folder.resolve("export.ndjson");
        duban("export", export.toString(), "--data", data.toString());

        assertThat(duban("import", "--ledger", export.toString(), "--data", data.toString()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("Not restored, and nothing changed");
    }

    @Test
    void says_in_a_sentence_that_there_is_no_ledger() {
        assertThat(duban("verify", "--data", folder.resolve("nothing").toString()))
                .isEqualTo(1);

        assertThat(terminal.err())
                .isEqualTo("duban: There is no ledger in " + folder.resolve("nothing/ledger") + ".\n");
    }

    @Test
    void refuses_a_head_that_is_none() {
        assertThat(duban("verify", "--head", "30")).isEqualTo(2);

        assertThat(terminal.err()).contains("30 is not a head");
    }

    private int duban(String... words) {
        return Duban.run(List.of(words), terminal.terminal());
    }

    private static Path segment(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("ledger"))) {
            return files.filter(file -> !file.getFileName().toString().equals("lock"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Draft draft(int number) {
        BsonDocument payload = new BsonDocument("number", new BsonInt32(number));
        StoredEvent event =
                new StoredEvent("count", number, "e-" + number, "Counted", "1", payload, new BsonDocument());
        return new Draft("c-" + number, Instant.parse("2024-01-01T00:00:00Z"), null, List.of(event), null);
    }
}
