package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event is proved, with its receipt and a signed statement, on a machine that has no ledger. */
class ProofCommandsTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path proof;
    private Path key;
    private Path statement;
    private Head head;

    @BeforeEach
    void write_a_ledger() {
        data = folder.resolve("data");
        proof = folder.resolve("proof.json");
        key = folder.resolve("key");
        statement = folder.resolve("statement.txt");
        append(0, 30);
    }

    private void append(int from, int to) {
        try (FileLedger ledger = FileLedger.open(data.resolve("ledger"), LedgerDigest.SM3, Clock.systemUTC())) {
            for (int i = from; i < to; i++) {
                ledger.append(List.of(draft(i)));
            }
            head = ledger.head();
        }
    }

    @Test
    void what_was_stated_and_proved_is_checked_elsewhere() throws IOException {
        String signer = stated("--name", "duban.example.org");
        Files.writeString(
                proof, run(0, "prove", "30", "--data", data.toString()).out());
        String told =
                checked(0, "--receipt", "30:" + head.hash(), "--statement", statement.toString(), "--signer", signer);
        assertThat(told).contains("event 30", "So states");
        append(30, 40);
        Files.writeString(proof, run(0, "prove", "7", "--data", data.toString()).out());
        assertThat(checked(1, "--statement", statement.toString(), "--signer", signer))
                .contains("--size 30");
        Files.writeString(
                proof,
                run(0, "prove", "7", "--size", "30", "--hidden", "--data", data.toString())
                        .out());
        assertThat(Files.readString(proof)).doesNotContain("payload");
        assertThat(checked(0, "--statement", statement.toString(), "--signer", signer))
                .contains("event 7");
        assertThat(stated()).isEqualTo(signer);
        assertThat(checked(0)).contains("worth as much as this root");
    }

    @Test
    void all_of_a_case_is_proved_in_one_file_against_a_receipt_and_a_statement() throws IOException {
        String signer = stated("--name", "duban.example.org");
        Files.writeString(
                proof, run(0, "prove", "--case", "a", "--data", data.toString()).out());
        assertThat(checked(
                        0, "--receipt", "30:" + head.hash(), "--statement", statement.toString(), "--signer", signer))
                .contains("all of case-a, 30 events without a gap from position 1 to 30", "So states");
        assertThat(checked(1, "--receipt", "29:" + head.hash())).contains("no commit of that receipt");
        Files.writeString(
                proof,
                Files.readString(proof).replace("\"n\": {\"$numberInt\": \"2\"}", "\"n\": {\"$numberInt\": \"9\"}"));
        assertThat(checked(1)).contains("not the one that its commit was recorded with");

        append(30, 40);
        Files.writeString(
                proof,
                run(0, "prove", "--case", "a", "--size", "30", "--hidden", "--data", data.toString())
                        .out());
        assertThat(Files.readString(proof)).doesNotContain("payload");
        assertThat(checked(0, "--statement", statement.toString(), "--signer", signer))
                .contains("30 events from position 1 to 30", "nor that they are those of case-a");
        assertThat(run(2, "prove", "--case", "b", "--data", data.toString()).err())
                .contains("b is no case of the ledger up to position 40");
        assertThat(run(2, "prove", "--data", data.toString()).err()).contains("--case");
        run(2, "prove", "3", "--case", "a", "--data", data.toString());
    }

    @Test
    void what_does_not_fit_is_told_in_a_sentence() throws IOException {
        String signer = stated("--name", "a");
        Files.writeString(proof, run(0, "prove", "3", "--data", data.toString()).out());
        assertThat(checked(1, "--receipt", "30:" + head.hash())).contains("another commit");
        String other = run(
                        0,
                        "state",
                        "--key",
                        folder.resolve("other").toString(),
                        "--name",
                        "b",
                        "--data",
                        data.toString())
                .err()
                .strip();
        assertThat(checked(1, "--statement", statement.toString(), "--signer", after(other)))
                .contains("not signed with that key");
        assertThat(run(1, "check", proof.toString(), "--statement", proof.toString(), "--signer", signer)
                        .err())
                .contains("no signed statement");
        run(2, "check", proof.toString(), "--signer", signer);
        Files.writeString(
                proof,
                Files.readString(proof).replace("\"n\": {\"$numberInt\": \"2\"}", "\"n\": {\"$numberInt\": \"9\"}"));
        assertThat(checked(1)).contains("not the one that its commit was recorded with");
        assertThat(run(1, "check", statement.toString()).out()).contains("no proof");
        assertThat(run(2, "prove", "31", "--data", data.toString()).err()).contains("from 1 to 30");
        assertThat(run(1, "state", "--key", proof.toString(), "--data", data.toString())
                        .err())
                .contains("no key");
        assertThat(run(2, "state", "--key", folder.resolve("c").toString(), "--name", "a b", "--data", data.toString())
                        .err())
                .contains("without spaces");
    }

    @Test
    void a_key_is_its_owners_alone_and_never_written_over() throws IOException {
        stated("--name", "a");
        String kept = Files.readString(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        run(1, "state", "--key", key.toString(), "--name", "b", "--data", data.toString());
        assertThat(Files.readString(key)).isEqualTo(kept);
    }

    @Test
    void what_was_stated_is_told_apart_from_what_only_this_ledger_says() throws IOException {
        String signer = stated("--name", "duban.example.org");
        assertThat(verified(0, signer)).contains("the last up to position 30").doesNotContain("Positions");
        append(30, 42);
        assertThat(verified(0, signer)).contains("the last up to position 30", "Positions 31 to 42 are in nothing");
    }

    @Test
    void a_statement_is_signed_by_sm2_where_that_is_asked_for() throws IOException {
        String signer = stated("--name", "a", "--sm2");
        assertThat(stated()).isEqualTo(signer);
        assertThat(verified(0, signer)).contains("the last up to position 30");
    }

    @Test
    void a_ledger_that_was_cut_or_written_anew_since_is_found_out() throws IOException {
        Path before = folder.resolve("before");
        copy(data, before);
        append(30, 35);
        String signer = stated("--name", "duban.example.org");
        data = before;
        assertThat(verified(1, signer)).contains("Position 31");
        append(30, 50);
        assertThat(verified(1, signer)).contains("Position 35");
    }

    @Test
    void what_nobody_believed_signed_or_is_of_another_ledger_counts_for_nothing() throws IOException {
        String signer = stated("--name", "a");
        String stranger = after(run(
                        0,
                        "state",
                        "--key",
                        folder.resolve("stranger").toString(),
                        "--name",
                        "b",
                        "--data",
                        data.toString())
                .err()
                .strip());
        assertThat(failed(stranger)).contains("none of the signers");
        data = folder.resolve("another");
        append(0, 30);
        assertThat(failed(signer)).contains("another ledger");
        Files.writeString(statement, "nothing");
        assertThat(failed(signer)).contains("no statement");
        run(2, "verify", "--data", data.toString(), "--signer", signer);
        run(2, "verify", "--data", data.toString(), "--statements", statement.toString(), "--signer", "nobody");
        run(1, "verify", "--data", data.toString(), "--statements", data.toString(), "--signer", signer);
    }

    @Test
    void one_statement_that_cannot_be_read_keeps_none_of_the_others_from_being_held_against_the_ledger()
            throws IOException {
        String signer = stated("--name", "a");
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.copy(statement, notes.resolve("1.note"));
        Files.write(notes.resolve("0.note"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(notes.resolve("2.note"), "nothing");
        RecordingTerminal told = run(
                1,
                "verify",
                "--data",
                data.toString(),
                "--statements",
                notes.toString(),
                "--statements",
                folder.resolve("away").toString(),
                "--signer",
                signer);
        assertThat(told.out()).contains("1 statement agrees with it, the last up to position 30");
        assertThat(told.err())
                .contains("0.note", "2.note", "no statement", "away")
                .doesNotContain("Input length");
    }

    private String verified(int status, String signer) {
        return run(
                        status,
                        "verify",
                        "--data",
                        data.toString(),
                        "--statements",
                        statement.toString(),
                        "--signer",
                        signer)
                .out();
    }

    private String failed(String signer) {
        return run(1, "verify", "--data", data.toString(), "--statements", statement.toString(), "--signer", signer)
                .err();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** States where the ledger stands, and tells by whom that is signed. */
    private String stated(String... named) throws IOException {
        List<String> words =
                new java.util.ArrayList<>(List.of("state", "--key", key.toString(), "--data", data.toString()));
        words.addAll(List.of(named));
        RecordingTerminal told = run(0, words.toArray(String[]::new));
        Files.writeString(statement, told.out());
        return after(told.err().strip());
    }

    private static String after(String told) {
        return told.substring(told.lastIndexOf(' ') + 1);
    }

    private String checked(int status, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("check", proof.toString()));
        words.addAll(List.of(more));
        return run(status, words.toArray(String[]::new)).out();
    }

    private static RecordingTerminal run(int status, String... words) {
        RecordingTerminal terminal = new RecordingTerminal(Map.of());
        assertThat(Duban.run(List.of(words), terminal.terminal()))
                .as("%s: %s", List.of(words), terminal.err())
                .isEqualTo(status);
        return terminal;
    }

    private static Draft draft(int i) {
        StoredEvent event = new StoredEvent(
                "case-a",
                i,
                "event-" + i,
                "SiteInspected",
                "1",
                new BsonDocument("n", new BsonInt32(i)),
                new BsonDocument());
        return new Draft("commit-" + i, java.time.Instant.parse("2024-01-11T04:00:00Z"), null, List.of(event), null);
    }
}
