package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is told of in a sentence with the file and the line, or the position in the ledger. */
class BadFilesTest {

    private Path data;

    @BeforeEach
    void begin(@TempDir Path folder) {
        data = folder.resolve("data");
        RunningDuban.offline(settings()).close();
    }

    @ParameterizedTest
    @CsvSource({
        "deliveries.ndjson, Line 1",
        "credentials,       Line 1",
        "processed,         Line 1",
        "contacts,          Line 1",
        "api-tokens,        Line 1"
    })
    void a_bad_line_stops_the_start(String file, String line) throws IOException {
        Files.writeString(data.resolve(file), "{what\n");
        Files.setPosixFilePermissions(data.resolve(file), PosixFilePermissions.fromString("rw-------"));
        assertThat(refused()).contains(file, line);
    }

    @Test
    void a_refusal_that_cannot_be_read_is_told_of_with_its_line() throws IOException {
        try (Server server = Server.peopled(data)) {
            server.as("clerk").send("register-unit", "{\"unitId\":\"u\",\"name\":\"n\",\"kind\":\"COMMITTEE\"}");
            Files.writeString(data.resolve("refusals.ndjson"), "{\"what\": 1}\n", StandardOpenOption.APPEND);
            server.restart();
            Reply reply = server.as("auditor").get("/api/v1/refusals");
            assertThat(reply.text()).contains("\"code\":\"FILE_DAMAGED\"", "refusals.ndjson", "2");
            assertThat(reply.status()).isEqualTo(500);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Unheard,           1, a,    unknown type",
        "AccountRegistered, 9, a,    this program reads revisions 1",
        "AccountRegistered, 1, a,    account is missing"
    })
    void an_event_of_an_account_that_cannot_be_read_stops_the_start_with_its_position(
            String type, String rev, String field, String told) {
        record(type, rev, new BsonDocument(field, new BsonString("x")));
        assertThat(refused()).contains("position 1", told);
    }

    @Test
    void a_digest_that_is_not_the_ledgers_stops_the_start_and_none_at_all_does_not() {
        assertThat(refused("--duban.digest=sm3")).contains("sm3", "sha-256", "DUBAN_DIGEST");
        RunningDuban.offline(settings("--duban.digest=sha-256")).close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void passwords_that_are_lost_stop_the_start_and_nobody_gets_a_new_one_unasked(boolean deleted) throws IOException {
        Server.bare(data).close();
        Path credentials = data.resolve("credentials");
        byte[] before = Files.readAllBytes(credentials);
        Files.write(credentials, new byte[0]);
        if (deleted) {
            Files.delete(credentials);
        }
        assertThat(refused()).contains("credentials", "duban passwd admin");
        Files.write(credentials, before);
        Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-------"));
        Server.bare(data).close();
    }

    @Test
    void passwords_that_others_could_read_stop_the_start_until_the_file_is_closed() throws IOException {
        assumeTrue(OwnerOnly.knowsOwners(data));
        Server.bare(data).close();
        Path credentials = data.resolve("credentials");
        Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(refused()).contains("credentials", "chmod 600");
        Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-------"));
        Server.bare(data).close();
    }

    private void record(String type, String rev, BsonDocument content) {
        try (FileLedger ledger = FileLedger.open(DataFolder.ledgerIn(data), LedgerDigest.SHA_256, Clock.systemUTC())) {
            StoredEvent event = new StoredEvent("account-admin", 0, "e", type, rev, content, new BsonDocument());
            ledger.append(List.of(new Draft("c", settings().clock().instant(), null, List.of(event), null)));
        }
    }

    private String refused(String... options) {
        StartRefused refused = catchThrowableOfType(
                StartRefused.class,
                () -> RunningDuban.serving(settings(options), new PrintStream(OutputStream.nullOutputStream()))
                        .close());
        assertThat(refused).as("what stops the start").isNotNull();
        assertThat(refused.getMessage().lines()).hasSize(2);
        return refused.getMessage();
    }

    private DubanSettings settings(String... options) {
        return DubanSettings.of(
                Map.of("DUBAN_DATA", data.toString(), "DUBAN_CLOCK", "2024-01-11", "DUBAN_PORT", "0"),
                List.of(options));
    }
}
