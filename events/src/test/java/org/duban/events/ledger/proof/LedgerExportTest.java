package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerExportTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void restores_a_ledger_with_the_same_head_and_commits(LedgerDigest digest) throws Exception {
        Path original = filled(digest);
        Head head = restore(export(original));
        try (FileLedger before = Ledgers.open(original);
                FileLedger after = Ledgers.open(data.resolve("restored"))) {
            assertThat(head).isEqualTo(before.head()).isEqualTo(after.head());
            assertThat(Ledgers.all(after)).isEqualTo(Ledgers.all(before));
            assertThat(after.id()).isEqualTo(before.id());
        }
    }

    @Test
    void writes_the_header_and_then_one_commit_a_line() throws Exception {
        List<String> lines = export(filled(LedgerDigest.SHA_256)).lines().toList();
        assertThat(lines).hasSize(31);
        assertThat(lines.getFirst()).startsWith("{\"_id\": {\"$numberLong\": \"0\"}, \"format\"");
        assertThat(lines.get(1)).startsWith("{\"_id\": {\"$numberLong\": \"1\"}");
    }

    @Test
    void writes_beside_the_writer() throws Exception {
        try (FileLedger ledger = Ledgers.open(data.resolve("original"))) {
            Drafts.append(ledger, Drafts.draft("case-a", 0));
            assertThat(restore(export(data.resolve("original")))).isEqualTo(ledger.head());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 30})
    void refuses_a_changed_line_with_its_number_and_leaves_nothing_behind(int changed) throws Exception {
        List<String> lines = lines();
        lines.set(changed, lines.get(changed).replaceFirst("\"([a-z0-9])", "\"x$1"));
        assertRefused(lines, changed + 1);
    }

    @Test
    void refuses_a_line_that_is_cut_off() throws Exception {
        List<String> lines = lines();
        lines.set(30, lines.get(30).substring(0, 100));
        assertRefused(lines, 31);
    }

    @Test
    void refuses_a_line_with_something_after_the_commit() throws Exception {
        List<String> lines = lines();
        lines.set(4, lines.get(4) + " {}");
        assertRefused(lines, 5);
    }

    @Test
    void refuses_a_missing_line_and_an_empty_one() throws Exception {
        List<String> missing = lines();
        missing.remove(7);
        assertRefused(missing, 8);
        List<String> empty = lines();
        empty.set(7, "");
        assertRefused(empty, 8);
    }

    @Test
    void refuses_bytes_that_are_no_text_with_the_line_that_they_stand_in() throws Exception {
        byte[] broken = export(filled(LedgerDigest.SHA_256)).getBytes(StandardCharsets.UTF_8);
        int line = 0;
        for (int i = 0; i < broken.length; i++) {
            line += broken[i] == '\n' ? 1 : 0;
            if (line == 4) {
                broken[i + 100] = (byte) 0xC0;
                break;
            }
        }
        assertThatThrownBy(() ->
                        LedgerImport.restore(new ByteArrayInputStream(broken), data.resolve("restored"), lines -> {}))
                .isInstanceOf(LedgerImportRefused.class)
                .hasMessage("Line 5: it is not text in UTF-8");
    }

    private static InputStream bytes(String export) {
        return new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refuses_an_empty_export() {
        assertRefused(List.of(), 1);
    }

    @Test
    void refuses_to_restore_over_another_ledger() throws Exception {
        Path original = filled(LedgerDigest.SHA_256);
        String export = export(original);
        assertThatThrownBy(() -> LedgerImport.restore(bytes(export), original, lines -> {}))
                .isInstanceOf(LedgerImportRefused.class)
                .hasMessageContaining("empty folder");
        assertThat(export(original)).isEqualTo(export);
    }

    @Test
    void refuses_field_names_that_an_export_could_not_give_back() {
        StoredEvent event = new StoredEvent(
                null, 0, "e", "T", null, BsonDocument.parse("{a: 1}").append("$b", BsonNull.VALUE), new BsonDocument());
        try (FileLedger ledger = Ledgers.open(data.resolve("original"))) {
            Draft draft = Drafts.of(event);
            assertThatThrownBy(() -> Drafts.append(ledger, draft)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void assertRefused(List<String> lines, long line) {
        assertThatThrownBy(() -> restore(String.join("\n", lines)))
                .isInstanceOfSatisfying(
                        LedgerImportRefused.class,
                        refused -> assertThat(refused.line()).isEqualTo(line))
                .hasMessageStartingWith("Line " + line + ": ");
        assertThat(data.resolve("restored")).doesNotExist();
        assertThat(importing()).isEmpty();
    }

    private List<Path> importing() {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().contains("importing")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() throws Exception {
        return new ArrayList<>(export(filled(LedgerDigest.SHA_256)).lines().toList());
    }

    private Path filled(LedgerDigest digest) {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = data.resolve("original");
        try (FileLedger ledger = FileLedger.open(folder, digest, Ledgers.CLOCK)) {
            if (ledger.head().position() == 0) {
                Drafts.appendRandom(ledger, new Random(seed), 30);
            }
        }
        return folder;
    }

    private static String export(Path folder) {
        StringWriter out = new StringWriter();
        LedgerExport.write(folder, out, ProgressListener.UNSEEN);
        return out.toString();
    }

    private Head restore(String export) {
        return LedgerImport.restore(bytes(export), data.resolve("restored"), lines -> {});
    }
}
