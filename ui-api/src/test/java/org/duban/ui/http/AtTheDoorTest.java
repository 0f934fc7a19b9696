package org.duban.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtTheDoorTest {

    private static final String ROLE = "{\"account\":\"admin\",\"role\":\"AUDITOR\"}";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.bare(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Last-Event-ID,   \u00c2\u0084",
        "Accept-Language, \u0085",
        "Accept,          \u0099",
        "Authorization,   \u0080",
        "If-None-Match,   \u00c0\u00af"
    })
    void a_header_that_is_no_text_is_refused_and_named(String header, String value) throws IOException {
        String answer = raw("GET /api/v1/events HTTP/1.1", header + ": " + value);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("INVALID_HEADER", header);
    }

    @Test
    void a_header_may_hold_any_text_in_utf_8() throws IOException {
        String name = new String("佐证.pdf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String answer = raw("GET /api/v1/me HTTP/1.1", "Content-Disposition: attachment; filename=\"" + name + "\"");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUERY", "PATCH", "DELETE", "SHOUT"})
    void a_method_that_is_not_served_is_answered_with_those_that_are(String method) {
        Reply reply = server.as("admin").call(method, "/api/v1/me", BodyPublishers.noBody());
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET");
        assertThat(reply.field("code")).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void which_methods_are_served_can_be_asked_with_any_parameters() {
        Reply reply = server.as("admin").call("OPTIONS", "/api/v1/cases?form=LAW_INSPECTION", BodyPublishers.noBody());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Allow").split(",")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }

    @Test
    void a_compressed_body_is_refused_in_so_many_words() {
        Reply reply = server.as("admin").send("assign-role", ROLE, "Content-Encoding", "gzip");
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.field("code")).isEqualTo("COMPRESSED");
        assertThat(reply.header("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void a_body_in_another_charset_than_utf_8_is_refused() {
        Reply reply = server.as("admin")
                .post(
                        "/api/v1/commands/assign-role",
                        ROLE.getBytes(StandardCharsets.US_ASCII),
                        "Content-Type",
                        "application/json; charset=GBK");
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.field("detail")).contains("charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/cases", "/api/v1/units", "/v3/api-docs"})
    void what_went_well_is_not_called_a_problem(String path) {
        Reply reply = server.as("admin").get(path, "Accept", "application/problem+json, */*;q=0.1");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void where_json_breaks_off_is_counted_from_one() {
        Reply nothing = server.as("admin").send("assign-role", "");
        assertThat(nothing.json().path("details").path("line").asString()).isEqualTo("1");
        assertThat(nothing.json().path("details").path("column").asString()).isEqualTo("1");
    }

    private String raw(String... lines) throws IOException {
        String login =
                Base64.getEncoder().encodeToString(("admin:" + Server.PASSWORD).getBytes(StandardCharsets.ISO_8859_1));
        String head = String.join("\r\n", lines) + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + (lines[1].startsWith("Authorization") ? "" : "Authorization: Basic " + login + "\r\n") + "\r\n";
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
