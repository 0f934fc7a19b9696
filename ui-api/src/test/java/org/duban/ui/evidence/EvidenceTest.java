package org.duban.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class EvidenceTest {

    private static final String OF_TEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String OTHER_ITEM = "\"shops-mixed-waste\"";
    private static final byte[] TEST = "test".getBytes(StandardCharsets.UTF_8);

    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data, "DUBAN_EVIDENCE_LIMIT", "1000000");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_file_is_kept_under_the_digest_of_its_content_and_comes_back_as_it_was() {
        Reply kept = keep("department", "?name=%E7%85%A7%E7%89%87.txt", "Content-Type", "text/plain");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.field("sha256")).isEqualTo(OF_TEST);
        assertThat(kept.field("name")).isEqualTo("照片.txt");
        assertThat(kept.field("uploadedBy")).isEqualTo("department");
        Reply back = server.as("department").get("/api/v1/evidence/" + OF_TEST);
        assertThat(back.body()).isEqualTo(TEST);
        assertThat(back.header("Content-Type")).isEqualTo("text/plain");
        assertThat(back.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%85%A7%E7%89%87.txt");
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void the_same_content_twice_by_the_same_account_gives_the_same_answer() {
        Reply first = keep("department", "?name=a.txt");
        assertThat(keep("department", "?name=b.txt").text()).isEqualTo(first.text());
    }

    @Test
    void whoever_brings_what_another_brought_before_learns_nothing_of_him_and_reads_it_under_his_own_name_for_it() {
        keep("department", "?name=secret-plan.txt", "Content-Type", "text/plain");
        Reply kept = keep("clerk", "?name=b.bin", "Content-Type", "application/x-mine");
        assertThat(kept.field("name")).isEqualTo("b.bin");
        assertThat(kept.field("mediaType")).isEqualTo("application/x-mine");
        assertThat(kept.field("uploadedBy")).isEqualTo("clerk");
        assertThat(kept.text()).isEqualTo(keep("clerk", "").text()).doesNotContain("department", "secret-plan");
        Reply back = server.as("clerk").get("/api/v1/evidence/" + OF_TEST);
        assertThat(back.body()).isEqualTo(TEST);
        assertThat(back.header("Content-Disposition")).contains("b.bin").doesNotContain("secret-plan");
        assertThat(back.header("Last-Modified")).isEmpty();
        assertThat(server.as("department").get("/api/v1/evidence/" + OF_TEST).header("Content-Disposition"))
                .contains("secret-plan.txt");
        server.restart();
        assertThat(server.as("clerk").get("/api/v1/evidence/" + OF_TEST).header("Content-Disposition"))
                .contains("b.bin");
    }

    @Test
    void whoever_is_shown_it_in_a_case_gets_it_under_the_name_by_which_it_is_cited() {
        Inspection inspection = new Inspection(server);
        keep("deputy", "?name=secret-plan.txt");
        inspection.untilTheLetterIsDelivered();
        keep("department", "?name=photo.txt");
        inspection.step("office", "assign-item");
        inspection.step("department", "acknowledge-item");
        inspection.step("department", "submit-item-result");
        Reply back = server.as("committee").get("/api/v1/evidence/" + OF_TEST);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.header("Content-Disposition"))
                .contains(URLEncoder.encode("误时投放点照片.pdf", StandardCharsets.UTF_8))
                .doesNotContain("secret-plan", "photo.txt");
    }

    /** Each role cites a file as the scan of a paper, or in the result of an item of its own, where it may do either. */
    @ParameterizedTest
    @CsvSource({
        // brought by,       who cites it, before it is cited, after a result cites it
        "department,         department,       200, 200",
        "department,         other-department, 422, 422",
        "department,         clerk,            422, 200",
        "deputy,             other-department, 422, 422",
        "deputy,             clerk,            422, 200",
        "other-department,   other-department, 200, 200",
        "clerk,              clerk,            200, 200",
        "clerk,              other-department, 422, 422",
        "nobody, clerk,            422, 422"
    })
    void a_file_is_cited_by_who_brought_it_and_by_who_may_read_it_already(
            String bringer, String citer, int before, int after) {
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
        inspection.step("department", "acknowledge-item");
        inspection.step("office", "assign-item", "itemId", OTHER_ITEM, "leadUnit", "\"urban-management\"");
        if (citer.equals("other-department")) {
            inspection.step("other-department", "acknowledge-item", "itemId", OTHER_ITEM);
        }
        if (!bringer.equals("nobody")) {
            keep(bringer, "");
        }
        Reply cited = citedBy(inspection, citer);
        assertThat(cited.status()).as(cited.text()).isEqualTo(before);
        if (before == 422) {
            assertThat(cited.field("code")).isEqualTo("EVIDENCE_UNKNOWN");
            assertThat(status(citer)).isEqualTo(404);
            if (!bringer.equals("nobody")) {
                keep("department", "");
                inspection.step("department", "submit-item-result");
            }
            Reply again = citedBy(inspection, citer);
            assertThat(again.status()).as(again.text()).isEqualTo(after);
        }
    }

    private Reply citedBy(Inspection inspection, String citer) {
        String scan = "{\"unit\":\"urban-management\",\"documentNo\":\"1\",\"scan\":{\"sha256\":\"" + OF_TEST
                + "\",\"name\":\"s.pdf\"}}";
        return switch (citer) {
            case "clerk" ->
                server.as("clerk")
                        .send(
                                "acknowledge-item",
                                inspection.example("acknowledge-item", "itemId", OTHER_ITEM, "onBehalfOf", scan));
            case "department" ->
                server.as("department").send("submit-item-result", inspection.example("submit-item-result"));
            default ->
                server.as(citer)
                        .send("submit-item-result", inspection.example("submit-item-result", "itemId", OTHER_ITEM));
        };
    }

    @Test
    void a_file_is_read_by_its_uploader_by_auditors_and_by_those_who_may_read_a_case_that_cites_it() {
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        keep("department", "");
        assertThat(status("department")).isEqualTo(200);
        assertThat(status("auditor")).isEqualTo(200);
        assertThat(status("committee")).isEqualTo(404);
        inspection.step("office", "assign-item");
        inspection.step("department", "acknowledge-item");
        Reply cited = inspection.step("department", "submit-item-result");
        server.as("clerk")
                .get("/api/v1/cases?minPosition="
                        + cited.json().path("position").asLong());
        assertThat(status("committee")).isEqualTo(200);
        assertThat(status("other-department")).isEqualTo(404);
        assertThat(status("admin")).isEqualTo(404);
    }

    @Test
    void a_damaged_file_is_not_served_not_one_byte_of_it() throws IOException {
        keep("department", "");
        Files.writeString(server.data().resolve("evidence").resolve(OF_TEST), "tast");
        Reply reply = server.as("department").get("/api/v1/evidence/" + OF_TEST);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.field("code")).isEqualTo("EVIDENCE_DAMAGED");
        assertThat(reply.text()).doesNotContain("tast");
    }

    @Test
    void the_right_content_uploaded_again_heals_a_file_that_was_damaged_or_lost() throws IOException {
        Path content = server.data().resolve("evidence").resolve(OF_TEST);
        String first = keep("department", "?name=a.txt").text();
        Files.writeString(content, "tast");
        assertThat(status("department")).isEqualTo(500);
        assertThat(keep("department", "?name=b.txt").text()).isEqualTo(first);
        assertThat(status("department")).isEqualTo(200);
        Files.delete(content);
        assertThat(server.as("department").get("/api/v1/evidence/" + OF_TEST).status())
                .isEqualTo(404);
        assertThat(server.as("auditor").get("/api/v1/evidence/" + OF_TEST).field("code"))
                .isEqualTo("EVIDENCE_DAMAGED");
        keep("department", "");
        assertThat(status("department")).isEqualTo(200);
        assertThat(content).hasContent("test");
    }

    @ParameterizedTest
    @CsvSource({"'{what'", "''", "'{}'"})
    void a_description_that_cannot_be_read_is_told_as_damage_and_made_anew_by_an_upload(String description)
            throws IOException {
        keep("department", "");
        Files.writeString(server.data().resolve("evidence").resolve(OF_TEST + ".json"), description);
        Reply damaged = server.as("auditor").get("/api/v1/evidence/" + OF_TEST);
        assertThat(damaged.status()).isEqualTo(500);
        assertThat(damaged.field("code")).isEqualTo("EVIDENCE_DAMAGED");
        assertThat(status("other-department")).isEqualTo(404);
        assertThat(keep("clerk", "?name=again.txt").field("uploadedBy")).isEqualTo("clerk");
        assertThat(status("auditor")).isEqualTo(200);
    }

    @Test
    void damage_that_many_ask_for_is_one_line_in_the_log() throws IOException {
        keep("department", "");
        Files.writeString(server.data().resolve("evidence").resolve(OF_TEST), "another");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(EvidenceProblems.class);
        lines.start();
        log.addAppender(lines);
        try {
            for (int n = 0; n < 20; n++) {
                assertThat(status("auditor")).isEqualTo(500);
            }
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list).hasSize(1);
    }

    @Test
    void a_file_that_proves_too_large_leaves_nothing_behind() throws IOException {
        Reply reply = server.as("department").post("/api/v1/evidence", new byte[1_000_001]);
        assertThat(reply.status()).isEqualTo(413);
        try (Stream<Path> left = Files.list(server.data().resolve("evidence"))) {
            assertThat(left).isEmpty();
        }
        assertThat(server.as("department")
                        .post("/api/v1/evidence", new byte[1_000_000])
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,        passwd",
        "C:\\temp\\photo.jpg,     photo.jpg",
        "' ',                     evidence",
        "a\u202Egpj.exe,          agpj.exe"
    })
    void a_name_that_could_harm_is_made_harmless(String name, String kept) {
        String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        assertThat(keep("department", query).field("name")).isEqualTo(kept);
    }

    @Test
    void the_name_may_come_in_the_header_made_for_it() {
        Reply kept = keep("department", "", "Content-Disposition", "attachment; filename=\"report.pdf\"");
        assertThat(kept.field("name")).isEqualTo("report.pdf");
    }

    @ParameterizedTest
    @CsvSource({"multipart/form-data; boundary=x, 415", "application/x-www-form-urlencoded, 415", "nonsense, 200"})
    void a_form_is_not_a_file(String type, int status) {
        assertThat(keep("department", "", "Content-Type", type).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0000000000000000000000000000000000000000000000000000000000000000", "abc", "..%2Fcredentials"})
    void what_is_not_there_is_not_found(String sha256) {
        assertThat(server.as("auditor").get("/api/v1/evidence/" + sha256).status())
                .isIn(400, 404);
    }

    private Reply keep(String account, String query, String... headers) {
        return server.as(account).post("/api/v1/evidence" + query, TEST, headers);
    }

    private int status(String account) {
        return server.as(account).get("/api/v1/evidence/" + OF_TEST).status();
    }
}
