package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A time stamp beside a statement says when that was there, if it is of that statement and leads to whom somebody trusts. */
class TimeStampsTest {

    private static final Instant STAMPED = Instant.parse("2024-01-11T05:00:00Z");

    @TempDir
    private Path folder;

    private Path statement;
    private String signer;
    private Stamper stamper;

    @BeforeEach
    void state() throws Exception {
        Path data = folder.resolve("data");
        try (FileLedger ledger = FileLedger.open(data.resolve("ledger"), LedgerDigest.SHA_256, Clock.systemUTC())) {
            ledger.append(List.of(new Draft("c-1", STAMPED, null, List.of(event()), null)));
        }
        RecordingTerminal told =
                run(0, "state", "--key", folder.resolve("key").toString(), "--name", "a", "--data", data.toString());
        statement = Files.writeString(folder.resolve("1.note"), told.out());
        signer = told.err().strip().substring(told.err().strip().lastIndexOf(' ') + 1);
        stamper = new Stamper("stamps.example", STAMPED);
    }

    private static StoredEvent event() {
        return new StoredEvent("case-a", 0, "e-1", "SiteInspected", "1", new BsonDocument(), new BsonDocument());
    }

    private String text() throws Exception {
        return SignedNote.parse(Files.readString(statement)).text();
    }

    private Path stamp() {
        return folder.resolve("1.tsr");
    }

    @Test
    void one_that_holds_says_when_the_statement_was_there_years_after_its_certificate_ended() throws Exception {
        stamper.stamp(text(), stamp());
        Path root = stamper.root(folder.resolve("root.pem"));
        assertThat(verified(0, "--time-stamp-certificate", root.toString()).out())
                .contains("position 1: CN=stamps.example says", "2024-01-11");
    }

    @Test
    void one_that_nobody_judged_is_told_as_such() throws Exception {
        stamper.stamp(text(), stamp());
        assertThat(verified(0).out()).contains("which nobody judged");
    }

    @Test
    void one_by_somebody_who_is_not_trusted_is_refused() throws Exception {
        stamper.stamp(text(), stamp());
        Path root = new Stamper("stranger.example", STAMPED).root(folder.resolve("root.pem"));
        assertThat(verified(1, "--time-stamp-certificate", root.toString()).err())
                .contains("leads to no certificate");
    }

    @Test
    void one_of_something_else_and_one_that_was_changed_are_refused() throws Exception {
        Path root = stamper.root(folder.resolve("root.pem"));
        stamper.stamp("something else", stamp());
        assertThat(verified(1, "--time-stamp-certificate", root.toString()).err())
                .contains("something else than the statement");
        stamper.stamp(text(), stamp());
        byte[] bytes = Files.readAllBytes(stamp());
        bytes[bytes.length - 20] ^= 1; // in the signature
        Files.write(stamp(), bytes);
        assertThat(verified(1, "--time-stamp-certificate", root.toString()).err())
                .contains("1.tsr");
        Files.writeString(stamp(), "no stamp");
        assertThat(verified(1, "--time-stamp-certificate", root.toString()).err())
                .contains("1.tsr");
    }

    private RecordingTerminal verified(int status, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "verify",
                "--data",
                folder.resolve("data").toString(),
                "--statements",
                statement.toString(),
                "--signer",
                signer));
        words.addAll(List.of(more));
        return run(status, words.toArray(String[]::new));
    }

    private static RecordingTerminal run(int status, String... words) {
        RecordingTerminal terminal = new RecordingTerminal(Map.of());
        assertThat(Duban.run(List.of(words), terminal.terminal()))
                .as(terminal.err())
                .isEqualTo(status);
        return terminal;
    }
}
