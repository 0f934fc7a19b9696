package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.proof.LedgerExport;
import org.duban.events.ledger.proof.ProgressListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verifier in Python, which knows the format from its description alone, agrees with us and finds what was changed. */
class IndependentVerifierTest {

    private static final int COMMITS = 40;

    @TempDir
    private Path folder;

    private Path ledger;
    private String head;
    private List<String> export;

    private record Verdict(int status, String words) {}

    @BeforeEach
    void python() throws Exception {
        boolean here = run("python3", "--version").status() == 0;
        if (!here && Boolean.parseBoolean(System.getenv("DUBAN_TEST_PYTHON_REQUIRED"))) {
            throw new AssertionError("python3 is needed here");
        }
        assumeThat(here).as("python3 is here").isTrue();
    }

    @ParameterizedTest
    @EnumSource(LedgerDigest.class)
    void it_agrees_on_a_folder_and_on_an_export(LedgerDigest digest) throws Exception {
        fill(digest);
        String holds = ", head " + head;

        assertThat(verify(ledger, "--head", head)).satisfies(verdict -> {
            assertThat(verdict.words()).contains(holds);
            assertThat(verdict.status()).isZero();
        });
        assertThat(verify(written(export), "--head", head).words()).contains(holds);
    }

    @Test
    void it_finds_a_byte_changed_anywhere_in_a_folder_also_with_a_mended_checksum() throws Exception {
        fill(LedgerDigest.SHA_256);
        Path segment;
        try (var files = Files.list(ledger)) {
            segment = files.filter(file -> file.toString().endsWith(".segment"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(segment);
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(segment, changed);
            assertThat(verify(ledger).status()).isEqualTo(1);
        }
        byte[] forged = new String(whole, StandardCharsets.ISO_8859_1)
                .replace("number 20", "number 02")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(segment, checksummed(forged));
        assertThat(verify(ledger).words()).contains("the digest of event e-20 does not hold");
    }

    @Test
    void it_finds_what_was_changed_taken_out_turned_round_or_cut_off_in_an_export() throws Exception {
        fill(LedgerDigest.SHA_256);
        List<String> changed = new ArrayList<>(export);
        changed.set(5, changed.get(5).replace("number ", "Number "));
        List<String> without = new ArrayList<>(export);
        without.remove(7);
        List<String> turned = new ArrayList<>(export);
        turned.set(9, turned.set(10, turned.get(9)));

        assertThat(verify(written(changed)).words()).contains("line 6", "digest");
        assertThat(verify(written(without)).words()).contains("line 8", "should follow");
        assertThat(verify(written(turned)).words()).contains("line 10", "should follow");
        List<String> cut = export.subList(0, 30);
        assertThat(verify(written(cut)).status()).isZero();
        assertThat(verify(written(cut), "--head", head).words()).contains("not the hash that was noted");
    }

    private void fill(LedgerDigest digest) {
        ledger = folder.resolve("ledger");
        try (FileLedger filled = FileLedger.open(ledger, digest, Clock.systemUTC())) {
            IntStream.range(0, COMMITS).forEach(number -> filled.append(List.of(draft(number))));
            head = filled.head().position() + ":" + filled.head().hash();
        }
        StringWriter out = new StringWriter();
        LedgerExport.write(ledger, out, ProgressListener.UNSEEN);
        export = out.toString().lines().toList();
    }

    private static Draft draft(int number) {
        BsonDocument payload = new BsonDocument("text", new BsonString("第 " + number + " 条 number " + number))
                .append("whole", new BsonInt32(-number))
                .append("long", new BsonInt64(Long.MAX_VALUE - number))
                .append("part", new BsonDouble(number / 3.0))
                .append("none", BsonNull.VALUE)
                .append("list", new BsonArray(List.of(BsonBoolean.TRUE, new BsonDocument())));
        StoredEvent event =
                new StoredEvent("count", number, "e-" + number, "Counted", "1", payload, new BsonDocument());
        return new Draft("c-" + number, Instant.parse("2024-01-01T00:00:00Z"), null, List.of(event), null);
    }

    /** Each frame with the checksums that its bytes should have, as whoever forges would mend them. */
    private static byte[] checksummed(byte[] segment) {
        ByteBuffer frames = ByteBuffer.wrap(segment);
        for (int at = 0; at < segment.length; ) {
            int length = frames.getInt(at);
            frames.putInt(at + 4, crc(segment, at + 12, length));
            frames.putInt(at + 8, crc(segment, at, 8));
            at += 12 + length;
        }
        return segment;
    }

    private static int crc(byte[] bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at, length);
        return (int) crc.getValue();
    }

    private Path written(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("export.ndjson"), String.join("\n", lines) + "\n");
    }

    private static Verdict verify(Path path, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", "verify/verify.py", path.toString()));
        command.addAll(List.of(options));
        return run(command.toArray(String[]::new));
    }

    private static Verdict run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Verdict(process.exitValue(), words);
        } catch (IOException notThere) {
            return new Verdict(-1, String.valueOf(notThere.getMessage()));
        }
    }
}
