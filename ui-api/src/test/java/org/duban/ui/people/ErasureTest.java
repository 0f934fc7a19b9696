package org.duban.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A person who was erased: the name is nowhere any more, also where a crash came between, and everything else stays. */
class ErasureTest {

    private static final String NAME = "王小明（示例）";

    private Server server;
    private String id;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        id = done("clerk", "register-person", "{\"name\":\"" + NAME + "\"}").field("personId");
        done("clerk", "register-person", "{\"name\":\"李小红（示例）\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nobody_reads_the_name_any_more_and_the_key_is_gone() throws IOException {
        assertThat(key()).doesNotStartWith("erased.");
        ask();
        erase();

        assertThat(key()).isEqualTo("erased.2024-01-11");
        assertUnknown();
        JsonNode person = person();
        assertThat(person.path("name").isNull()).isTrue();
        assertThat(person.path("erasures")
                        .path(0)
                        .path("erased")
                        .path("decidedBy")
                        .asString())
                .isEqualTo("CHAIRPERSONS_MEETING");
        server.restart(() -> {});
        assertUnknown();
        assertThat(server.as("auditor").get("/api/v1/ledger/verification").text())
                .doesNotContain("王小明");
    }

    @Test
    void a_crash_between_the_record_and_the_key_is_made_good_at_the_next_start() throws IOException {
        List<String> before = Files.readAllLines(keys());
        ask();
        erase();
        server.restart(() -> Files.write(keys(), before));

        assertThat(key()).isEqualTo("erased.2024-01-11");
        assertUnknown();
    }

    @Test
    void what_could_not_be_written_is_destroyed_at_the_next_start_and_told_to_nobody_until_then() throws IOException {
        ask();
        Path inTheWay = server.data().resolve("person-keys.new/x");
        Files.createDirectories(inTheWay);
        erase();

        assertThat(key()).doesNotStartWith("erased.");
        assertUnknown();
        server.restart(() -> {
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
        });
        assertThat(key()).isEqualTo("erased.2024-01-11");
    }

    @Test
    void an_erased_person_stays_so_before_a_ledger_that_does_not_know_it_yet() throws IOException {
        String erased = key();
        server.restart(() -> Files.writeString(keys(), Files.readString(keys()).replace(erased, "erased.2024-01-11")));

        assertThat(person().path("name").isNull()).isTrue();
        Reply again = server.as("clerk")
                .send("rename-person", "{\"personId\":\"" + id + "\",\"name\":\"王\",\"reason\":\"r\"}");
        assertThat(again.field("code")).isEqualTo("PERSON_ERASED");
        ask();
        erase();
    }

    @Test
    void a_hold_prevents_it_and_so_does_who_asked() throws IOException {
        ask();
        done("clerk", "set-legal-hold", body("\"hold\":\"复查\",\"reason\":\"r\",\"documentNo\":\"n\""));
        Reply held = server.as("director").send("erase-person", erasing());
        assertThat(held.field("code")).isEqualTo("UNDER_LEGAL_HOLD");
        assertThat(held.text()).contains("复查");
        assertThat(server.as("clerk").send("erase-person", erasing()).field("code"))
                .isEqualTo("ROLE_MISSING");
        assertThat(person().path("name").asString()).isEqualTo(NAME);
        assertThat(key()).doesNotStartWith("erased.");
    }

    @Test
    void whoever_is_erased_is_called_just_that_and_never_by_a_piece_of_an_id() {
        ask();
        erase();
        String piece = id.substring(0, 8);
        for (String account : List.of("clerk", "director")) {
            for (String page : List.of("/registers/person", "/registers/person/" + id, "/deputies/" + id)) {
                String text = Jsoup.parse(server.as(account)
                                .get(page, "Accept", "text/html")
                                .text())
                        .text();
                assertThat(text)
                        .as("%s to %s", page, account)
                        .doesNotContain(piece)
                        .contains("身份信息已清除");
            }
        }
        Reply refused = server.as("clerk")
                .send("rename-person", "{\"personId\":\"" + id + "\",\"name\":\"王\",\"reason\":\"r\"}");
        assertThat(refused.field("detail")).doesNotContain(piece).doesNotContain("人员 ");
        assertThat(server.as("clerk")
                        .get("/registers/person/" + id + "?lang=en", "Accept", "text/html")
                        .text())
                .contains("(identity erased)");
    }

    @Test
    void a_hold_is_chosen_among_those_on_record_and_whole_though_its_name_has_blanks() {
        String form = "/do/lift-legal-hold?personId=" + id;
        String page = "/registers/person/" + id;
        assertThat(links(page)).noneMatch(link -> link.startsWith("/do/lift-legal-hold"));
        assertThat(links(page)).noneMatch(link -> link.startsWith("/do/leave-post"));
        assertThat(links(page)).noneMatch(link -> link.startsWith("/do/end-deputy-service"));
        done("clerk", "set-legal-hold", body("\"hold\":\"诉讼 保全\",\"reason\":\"r\",\"documentNo\":\"n\""));
        done("clerk", "set-legal-hold", body("\"hold\":\"复查\",\"reason\":\"r\",\"documentNo\":\"n\""));

        assertThat(links(page)).anyMatch(link -> link.startsWith("/do/lift-legal-hold"));
        assertThat(Jsoup.parse(server.as("clerk").get(form).text())
                        .select("select[name=hold] option[value~=.]")
                        .eachText())
                .containsExactly("复查", "诉讼 保全");
        ask();
        assertThat(server.as("director").send("erase-person", erasing()).field("detail"))
                .contains("复查、诉讼 保全");
    }

    private List<String> links(String page) {
        return Jsoup.parse(server.as("clerk").get(page, "Accept", "text/html").text())
                .select(".steps a")
                .eachAttr("href");
    }

    private void ask() {
        done("clerk", "request-erasure", body("\"basis\":\"本人申请\",\"reason\":\"r\",\"documentNo\":\"n\""));
    }

    private void erase() {
        done("director", "erase-person", erasing());
    }

    private String erasing() {
        return body("\"decidedBy\":\"CHAIRPERSONS_MEETING\",\"documentNo\":\"n\"");
    }

    private String body(String more) {
        return "{\"personId\":\"" + id + "\"," + more + "}";
    }

    private Reply done(String account, String command, String body) {
        Reply reply = server.as(account).send(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private void assertUnknown() {
        String head = "minPosition=" + server.head();
        for (String path : List.of(
                "/api/v1/people?limit=500&" + head,
                "/api/v1/people?limit=500&format=csv&" + head,
                "/api/v1/people?asOf=2024-01-10&" + head,
                "/api/v1/streams/person-" + id + "/history?" + head,
                "/registers/person/" + id)) {
            for (String account : List.of("clerk", "auditor")) {
                assertThat(server.as(account).get(path).text())
                        .as(path.toLowerCase(Locale.ROOT))
                        .doesNotContain("王小明");
            }
        }
    }

    private JsonNode person() {
        return server.as("clerk")
                .get("/api/v1/people?limit=500&minPosition=" + server.head())
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("personId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Path keys() {
        return server.data().resolve("person-keys");
    }

    private String key() throws IOException {
        return Files.readAllLines(keys(), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(id + ":"))
                .findFirst()
                .orElseThrow()
                .substring(id.length() + 1);
    }
}
