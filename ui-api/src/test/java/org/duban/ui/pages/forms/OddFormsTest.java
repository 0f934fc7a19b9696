package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Forms that are long, that no page would send, or that are no text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddFormsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String UNIT = "name=%E7%94%B2&kind=DEPARTMENT&organ=GOVERNMENT&unitId=";
    private static final int MANY = 120;

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_form_may_have_as_many_fields_as_its_lists_need() {
        FormSheet sheet = FormSheet.of(JsonNodeFactory.instance.objectNode())
                .with("caseId", "none")
                .with("groups:members", Integer.toString(MANY))
                .with("step", "check");
        for (int n = 0; n < MANY; n++) {
            sheet.with("members/" + n + "/person", "p-7f3a").with("members/" + n + "/role", "MEMBER");
        }
        Reply reply = sheet.send(server.as("committee"), "/do/form-inspection-group");
        assertThat(page(reply).select("[name^=members/" + (MANY - 1) + "/]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"add:", "recrod", "check%20", "AGAIN"})
    void what_nobody_asked_to_record_is_not_recorded(String step) {
        long head = server.head();
        Reply reply = sent("application/x-www-form-urlencoded", UNIT + "odd-step&step=" + step);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(server.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, name=%FF%FE, 400",
        "application/x-www-form-urlencoded, name=%zz, 400",
        "multipart/form-data, nothing, 400",
        "multipart/form-data; boundary=b, nothing, 400"
    })
    void what_is_no_form_is_told_as_the_senders_mistake(String type, String body, int status) {
        told(sent(type, body), status);
    }

    @Test
    void bytes_that_are_no_text_are_not_taken_for_replacement_characters() {
        long head = server.head();
        told(sent("multipart/form-data; boundary=b", unit("\u00B6\u00BD")), 400);
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void more_text_than_a_form_holds_is_too_large_however_it_is_sent() {
        String much = "x".repeat(3_000_000);
        told(sent("application/x-www-form-urlencoded", "name=" + much), 413);
        told(sent("multipart/form-data; boundary=b", unit(much)), 413);
    }

    @Test
    void a_form_sent_twice_leads_both_times_to_what_came_of_it() {
        String form =
                "subject=x&subjectKind=LAW&organs=GOVERNMENT&committee=urban-committee&linkage=NONE&secrecy=PUBLIC"
                        + "&key=8cccdbe4-2cae-4854-a267-cdf04509cb11&title=";
        Reply first = opened(form + "one");
        long head = server.head();
        assertThat(first.status()).as(page(first).text()).isEqualTo(302);
        assertThat(opened(form + "one").header("Location")).isEqualTo(first.header("Location"));
        Reply another = opened(form + "another");
        assertThat(another.status()).isEqualTo(422);
        assertThat(page(another).select("[name=title]").val()).isEqualTo("another");
        assertThat(page(another).select("[name=key]").val())
                .hasSize(36)
                .isNotEqualTo("8cccdbe4-2cae-4854-a267-cdf04509cb11");
        assertThat(server.head()).isEqualTo(head);
    }

    private Reply opened(String form) {
        return server.as("clerk")
                .call(
                        "POST",
                        "/do/open-law-inspection",
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        BROWSER);
    }

    @Test
    void a_form_without_its_proof_is_told_as_out_of_date_and_not_as_a_matter_of_roles() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/login"))
                .header("Accept", BROWSER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("account=clerk"))
                .build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Jsoup.parse(answer.body()).select("main").text())
                    .contains("过期")
                    .doesNotContain("角色");
        }
    }

    @Test
    void a_scan_need_not_be_chosen_again_when_something_else_is_missing() {
        Reply reply = FormSheet.of(JsonMapper.shared().readTree("{\"onBehalfOf\":{\"scan\":{\"sha256\":\"\"}}}"))
                .send(server.as("clerk"), "/do/acknowledge-item");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(page(reply).select("[name='kept:onBehalfOf/scan']")).hasSize(1);
    }

    @Test
    void a_file_may_be_called_as_long_as_files_can_be() {
        String name = new String("督".repeat(250).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String file = "--b\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"" + name
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n";
        Reply reply = sent("multipart/form-data; boundary=b", file + part("step", "check") + "--b--\r\n");
        assertThat(page(reply).select("form.command")).isNotEmpty();
    }

    private static String unit(String name) {
        return part("name", name) + part("kind", "DEPARTMENT") + part("organ", "GOVERNMENT")
                + part("unitId", "odd-bytes") + "--b--\r\n";
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private Reply sent(String type, String body) {
        return server.as("admin")
                .call(
                        "POST",
                        "/do/register-unit",
                        BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)),
                        "Content-Type",
                        type,
                        "Accept",
                        BROWSER);
    }

    private static void told(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.headers().firstValue("X-Problem-Id")).isEmpty();
        assertThat(page(reply).select("main").text()).doesNotContain("程序", "地址");
    }

    private static Document page(Reply reply) {
        return Jsoup.parse(reply.text());
    }
}
