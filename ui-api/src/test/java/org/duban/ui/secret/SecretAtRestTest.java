package org.duban.ui.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.duban.ui.wiring.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whoever copies everything that lies on the disk, but the keys, reads nothing of a secret case. */
class SecretAtRestTest {

    private static final String KEYS = "person-keys";

    private final Traces traces = new Traces(SecretStory.WORD);

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nothing_of_a_secret_case_can_be_read_in_the_data_folder_and_all_of_it_in_the_program(@TempDir Path data) {
        server = Server.peopled(data);
        SecretStory story = new SecretStory(server::as, "SECRET");
        story.told();
        story.corrected();
        story.refused();
        server.seen();
        assertShown(story);
        server.close();

        assertThat(traces.in(data)).isEmpty();
        assertThat(new Traces(story.file()).in(data)).isEmpty();
        server.restart();
        server.seen();
        assertShown(story);
        assertThat(server.as("auditor").get("/api/v1/ledger/verification").text())
                .contains("\"holds\":true");
    }

    private void assertShown(SecretStory story) {
        assertThat(read("committee", "/api/v1/cases/waste-2023")).contains(SecretStory.WORD);
        assertThat(read("committee", "/api/v1/cases/waste-2023/history?limit=200"))
                .contains(SecretStory.WORD);
        assertThat(read("committee", "/api/v1/cases?text=" + encoded(SecretStory.WORD)))
                .contains("waste-2023");
        assertThat(read("committee", "/api/v1/evidence/" + story.file())).contains(SecretStory.WORD);
        assertThat(server.as("deputy").get("/api/v1/cases/waste-2023").status()).isEqualTo(404);
    }

    private String read(String account, String path) {
        Reply reply = server.as(account).get(path);
        assertThat(reply.status()).as("%s: %s", path, reply.text()).isEqualTo(200);
        return reply.text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void what_is_looked_for_would_be_found(@TempDir Path data) {
        server = Server.peopled(data);
        new SecretStory(server::as, "INTERNAL").told();
        server.close();

        assertThat(traces.in(data))
                .anyMatch(found -> found.contains("ledger"))
                .anyMatch(found -> found.contains("evidence"));
        assertThat(data.resolve("sealed-cases")).doesNotExist();
    }

    @Test
    void a_copy_without_keys_is_verified_and_not_served(@TempDir Path data, @TempDir Path copy) throws IOException {
        server = Server.peopled(data);
        new SecretStory(server::as, "SECRET").told();
        long head = server.head();
        server.close();
        copy(data, copy);

        LedgerVerdict verdict = Verification.of(DataFolder.ledgerIn(copy), List.of(), ProgressListener.UNSEEN);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        LedgerVerdict.Holds.class,
                        holds -> assertThat(holds.head().position()).isEqualTo(head));
        assertThat(refused(copy)).hasMessageContaining("case-waste-2023").hasMessageContaining(KEYS);
        Files.delete(copy.resolve("sealed-cases")); // as after an import of the ledger alone
        assertThat(refused(copy)).hasMessageContaining("case-waste-2023").hasMessageContaining(KEYS);

        Files.copy(data.resolve(KEYS), copy.resolve(KEYS));
        try (RunningDuban again = RunningDuban.serving(settings(copy), new PrintStream(System.out, true))) {
            assertThat(again.core().ledger().head().position()).isGreaterThanOrEqualTo(head);
        }
    }

    private static StartRefused refused(Path data) {
        return catchThrowableOfType(
                StartRefused.class,
                () -> RunningDuban.serving(settings(data), new PrintStream(System.out, true, StandardCharsets.UTF_8))
                        .close());
    }

    private static DubanSettings settings(Path data) {
        return DubanSettings.of(
                Map.of(
                        "DUBAN_PORT",
                        "0",
                        "DUBAN_DATA",
                        data.toString(),
                        "DUBAN_CLOCK",
                        "2024-01-11",
                        "DUBAN_ADMIN_PASSWORD",
                        Server.PASSWORD),
                List.of());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(file -> !file.endsWith(KEYS)).toList()) {
                Path target = to.resolve(from.relativize(one));
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }

    @Test
    void a_file_that_something_open_cites_too_stays_open_and_one_that_was_sealed_is_shown(@TempDir Path data) {
        server = Server.peopled(data);
        SecretStory story = new SecretStory(server::as, "SECRET");
        story.told();
        assertThat(data.resolve("evidence").resolve(story.file())).doesNotExist();

        Reply reply = server.as("clerk").send("open-consultation", "{}");
        assertThat(reply.status()).isNotEqualTo(200);
        JsonNode file = server.as("department")
                .post("/api/v1/evidence", ("报告 " + SecretStory.WORD + " 全文").getBytes(StandardCharsets.UTF_8))
                .json();
        assertThat(file.path("sha256").asString()).isEqualTo(story.file());
        assertThat(data.resolve("evidence").resolve(story.file())).doesNotExist();
    }
}
