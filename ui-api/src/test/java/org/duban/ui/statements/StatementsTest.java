package org.duban.ui.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements leave the house: to a folder, a mail address, a service of time stamps and a neighbour who signs them. */
class StatementsTest {

    private static final Instant STAMPED = Instant.parse("2024-01-11T05:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path data;

    @TempDir
    private Path neighbours;

    @TempDir
    private Path elsewhere;

    @Test
    void a_statement_is_signed_by_a_neighbour_stamped_and_kept_where_it_was_asked_for() throws Exception {
        String key = keys(data).own();
        String witness;
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (StampingService stamps = new StampingService(STAMPED);
                Server above = Server.bare(neighbours, "DUBAN_WITNESS_KEYS", key)) {
            witness = keys(above).witness();
            try (Server server = Server.bare(
                    data,
                    "DUBAN_STATEMENT_FOLDER",
                    elsewhere.toString(),
                    "DUBAN_STATEMENT_WITNESS",
                    "http://127.0.0.1:" + above.port() + "/witness/add-checkpoint",
                    "DUBAN_STATEMENT_TIME_STAMP",
                    stamps.url(),
                    "DUBAN_STATEMENT_MAIL",
                    "archive@example.org",
                    "DUBAN_MAIL_HOST",
                    "127.0.0.1",
                    "DUBAN_MAIL_PORT",
                    Integer.toString(mail.getSmtp().getPort()),
                    "DUBAN_MAIL_TLS",
                    "none",
                    "DUBAN_MAIL_FROM",
                    "duban@example.org",
                    "DUBAN_WEBHOOK_ALLOW",
                    "127.0.0.1")) {
                await().atMost(PATIENCE).until(() -> notes().size() == 1);
                await().atMost(PATIENCE).until(() -> mail.getReceivedMessages().length == 1);
                SignedNote note = SignedNote.parse(Files.readString(notes().getFirst()));
                assertThat(note.signedBy(NoteKey.parse(key))).isTrue();
                assertThat(note.seenBy(NoteKey.parse(witness))).isPresent();
                assertThat(note.statement().position()).isEqualTo(server.head());
                assertThat(GreenMailUtil.getWholeMessage(mail.getReceivedMessages()[0]))
                        .contains("archive@example.org");
                mustBeStamped(note, stamps);
                grow(server);
                String page = made(server);
                assertThat(page).contains("folder " + elsewhere, "witness 127.0.0.1", "time-stamp 127.0.0.1");
                assertThat(notes()).hasSize(2);
                assertThat(Jsoup.parse(page).select("svg.code path").attr("d")).hasSizeGreaterThan(1000);
            }
        } finally {
            mail.stop();
        }
    }

    @Test
    void a_ledger_that_is_another_one_under_the_same_name_is_refused_by_the_neighbour_and_that_is_shown() {
        String key = keys(data).own();
        try (Server above = Server.bare(neighbours, "DUBAN_WITNESS_KEYS", key)) {
            String[] settings = {
                "DUBAN_STATEMENT_WITNESS",
                "http://127.0.0.1:" + above.port() + "/witness/add-checkpoint",
                "DUBAN_WEBHOOK_ALLOW",
                "127.0.0.1"
            };
            Path copy = elsewhere.resolve("copy");
            copy(data, copy);
            try (Server server = Server.bare(data, settings)) {
                grow(server);
                assertThat(made(server)).contains("witness 127.0.0.1").doesNotContain("not there");
            }
            try (Server other =
                    Server.bare(copy, settings)) { // what was recorded since is cut off, and something else recorded
                grow(other);
                grow(other);
                assertThat(made(other)).contains("witness 127.0.0.1: not there (HTTP 4");
            }
        }
    }

    @Test
    void a_place_that_is_away_is_named_with_the_reason_and_nobody_else_sees_the_page() {
        try (Server server = Server.bare(
                data, "DUBAN_STATEMENT_FOLDER", elsewhere.resolve("away").toString())) {
            assertThat(made(server)).contains("not there (there is no such folder; it may not be mounted)");
            assertThat(server.as("admin").get("/administration/statements/999").status())
                    .isEqualTo(404);
            assertThat(server.as("admin")
                            .get("/administration/statements/x/note")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void an_address_inside_the_house_is_refused_with_the_setting_that_would_allow_it() {
        try (Server server =
                Server.bare(data, "DUBAN_STATEMENT_WITNESS", "http://127.0.0.1:9/witness/add-checkpoint")) {
            assertThat(made(server)).contains("not there (").contains("DUBAN_WEBHOOK_ALLOW");
        }
    }

    private void mustBeStamped(SignedNote note, StampingService stamps) throws Exception {
        // the token is of the very text that was stated
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(note.text().getBytes(StandardCharsets.UTF_8));
        TimeStampToken token = new TimeStampToken(new CMSSignedData(
                Files.readAllBytes(Path.of(notes().getFirst().toString().replaceFirst("note$", "tsr")))));
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(stamps.certificate()));
        assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(digest);
        assertThat(token.getTimeStampInfo().getGenTime().toInstant()).isEqualTo(STAMPED);
    }

    private record Keys(String own, String witness) {}

    private static Keys keys(Path data) {
        try (Server server = Server.bare(data)) {
            return keys(server);
        }
    }

    private static Keys keys(Server server) {
        List<String> keys = page(server, "/administration/statements?lang=en")
                .select("section code")
                .eachText();
        return new Keys(keys.get(0), keys.get(1));
    }

    /** What the page says of a statement that is made now. */
    private static String made(Server server) {
        Reply made = server.as("admin").post("/administration/statements", "");
        assertThat(made.status()).as(made.text()).isEqualTo(302);
        String at = URI.create(made.header("Location")).getPath();
        return page(server, at + "?lang=en").outerHtml();
    }

    private static void grow(Server server) {
        Reply recorded = server.as("admin")
                .send("register-unit", "{\"name\":\"某委\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-11\"}");
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
    }

    private List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(elsewhere)) {
            return files.filter(file -> file.toString().endsWith(".note"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document page(Server server, String path) {
        Reply reply = server.as("admin").get(path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }
}
