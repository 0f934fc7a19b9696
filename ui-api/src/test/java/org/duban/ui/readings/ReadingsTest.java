package org.duban.ui.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whoever looks at a restricted case or takes something away is on record before he has it, and auditors see that. */
class ReadingsTest {

    private static final String SECRET = "secret-2023";

    private Server server;
    private Path data;

    @BeforeEach
    void serve(@TempDir Path folder) {
        data = folder.resolve("data");
        server = Server.peopled(data);
        new Inspection(server).untilTheReportIsDeliberated();
        Reply opened = server.as("committee").send("plan-debt-supervision", """
                {"caseId":"secret-2023","title":"专项工作报告","year":2023,"committee":"urban-committee",
                 "secrecy":"SECRET","occurredOn":"2023-03-01"}""");
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<JsonNode> read(String query) {
        Reply reply = server.as("auditor").get("/api/v1/readings" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path("items").valueStream().toList();
    }

    @Test
    void whoever_looks_at_a_secret_case_is_on_record_with_what_he_asked_for_auditors_too() {
        assertThat(server.as("clerk").get("/api/v1/cases/" + SECRET).status()).isEqualTo(200);
        assertThat(server.as("auditor")
                        .get("/cases/" + SECRET + "/history?lang=en")
                        .status())
                .isEqualTo(200);
        List<JsonNode> read = read("?caseId=" + SECRET);
        assertThat(read).extracting(line -> line.path("account").asString()).containsExactly("auditor", "clerk");
        assertThat(read.getLast().path("what").asString()).isEqualTo("/api/v1/cases/" + SECRET);
        assertThat(read.getFirst().path("filter").asString()).isEqualTo("lang=en");
        assertThat(read("?account=clerk")).hasSize(1);
        assertThat(read("?day=2024-01-11")).hasSize(2);
        assertThat(read("?day=2024-01-10")).isEmpty();
    }

    @Test
    void a_case_that_was_opened_this_moment_is_not_read_before_that_is_on_record() {
        for (int n = 0; n < 20; n++) {
            String caseId = "secret-at-once-" + n;
            assertThat(server.as("committee")
                            .send("plan-debt-supervision", """
                            {"caseId":"%s","title":"专项工作报告","year":2023,"committee":"urban-committee",
                             "secrecy":"SECRET","occurredOn":"2023-03-01"}""".formatted(caseId))
                            .status())
                    .isEqualTo(200);
            int status = server.as("clerk").get("/api/v1/cases/" + caseId).status();
            assertThat(read("?caseId=" + caseId).stream()
                            .filter(line -> line.path("account").asString().equals("clerk")))
                    .as("%s was answered with %s".formatted(caseId, status))
                    .hasSize(1);
        }
    }

    @Test
    void a_second_look_within_a_quarter_of_an_hour_is_the_same_visit_and_public_cases_leave_none() {
        long head = server.head();
        for (int n = 0; n < 3; n++) {
            server.as("clerk").get("/api/v1/cases/" + SECRET);
            server.as("clerk").get("/api/v1/cases/" + SECRET + "/links");
            server.as("clerk").get("/api/v1/cases/waste-2023");
        }
        assertThat(server.head()).isEqualTo(head + 1);
    }

    @Test
    void whoever_is_shown_nothing_leaves_no_trace_and_learns_nothing() {
        long head = server.head();
        assertThat(server.as("deputy").get("/api/v1/cases/" + SECRET).status()).isEqualTo(404);
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void what_is_taken_away_is_on_record_with_its_lines_its_filter_and_its_digest() throws Exception {
        Reply csv =
                server.as("clerk").get("/api/v1/follow-ups?format=csv&unit=greening-bureau&text=%E5%BC%A0%E4%B8%89");
        Reply whole = server.as("clerk").get("/api/v1/follow-ups?format=csv");
        Reply page = server.as("committee").get("/cases.xlsx");
        List<JsonNode> read = read("");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().path("digest").asString()).isEqualTo(digest(page.body()));
        assertThat(read.getFirst().path("account").asString()).isEqualTo("committee");
        assertThat(read.getLast().path("digest").asString()).isEqualTo(digest(whole.body()));
        assertThat(read.getLast().path("lines").asInt())
                .isEqualTo((int) whole.text().lines().count() - 1);
        assertThat(read.getLast().path("kind").asString()).isEqualTo("LIST");
    }

    @Test
    void what_was_searched_for_is_not_kept() {
        server.as("clerk").get("/api/v1/cases?format=csv&text=%E5%9E%83%E5%9C%BE");
        assertThat(read("").getFirst().path("filter").asString()).isEqualTo("format=csv&text=…");
    }

    @Test
    void what_cannot_be_noted_is_not_answered() throws IOException {
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
        Path segment = data.resolve("ledger").resolve("%020d.segment".formatted(0));
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        assertThat(server.as("clerk").get("/api/v1/cases/" + SECRET).status()).isGreaterThanOrEqualTo(500);
        Reply file = server.as("clerk").get("/api/v1/cases?format=csv");
        assertThat(file.status()).isGreaterThanOrEqualTo(500);
        assertThat(file.text()).contains("\"code\"").doesNotContain("waste-2023");
        assertThat(server.as("clerk").get("/api/v1/cases/waste-2023").status()).isEqualTo(200);
    }

    @Test
    void a_file_that_was_taken_is_told_by_its_name() {
        Reply kept =
                server.as("clerk").post("/api/v1/evidence?name=photo-7.txt", "test".getBytes(StandardCharsets.UTF_8));
        String file = kept.json().path("sha256").asString();
        assertThat(server.as("clerk").get("/api/v1/evidence/" + file).status()).isEqualTo(200);
        assertThat(server.as("auditor").get("/administration/readings").text()).contains("photo-7.txt");
    }

    @Test
    void auditors_alone_see_who_looked_on_the_page_and_over_the_interface() {
        server.as("clerk").get("/api/v1/cases/" + SECRET);
        assertThat(server.as("auditor")
                        .get("/administration/readings?account=clerk&lang=en")
                        .text())
                .contains("Looked at", "专项工作报告", "<option value=\"" + SECRET + "\">专项工作报告</option>");
        assertThat(server.as("auditor")
                        .get("/administration/readings?account=deputy&day=x&lang=en")
                        .text())
                .doesNotContain("Looked at");
        for (String other : List.of("clerk", "admin", "director", "department")) {
            assertThat(server.as(other).get("/administration/readings").status())
                    .isEqualTo(403);
            assertThat(server.as(other).get("/api/v1/readings").status()).isEqualTo(403);
        }
        String stream = "/api/v1/streams/reading-2024-01-11-clerk/history?minPosition=" + server.head();
        assertThat(server.as("auditor").get(stream).status()).isEqualTo(200);
        assertThat(server.as("director").get(stream).status()).isEqualTo(404);
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
