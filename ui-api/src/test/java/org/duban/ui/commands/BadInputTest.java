package org.duban.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private Server server;
    private long headBefore;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.bare(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void remember() {
        headBefore = server.head();
    }

    @AfterEach
    void nothing_was_appended() {
        assertThat(server.head()).isEqualTo(headBefore);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"account":"a"                                                    | MALFORMED_JSON
            {"account":"a","account":"b"}                                     | MALFORMED_JSON
            {"account":"a"} trailing                                          | MALFORMED_JSON
            {"account":"a","displayName":"x","colour":"red"}                  | INVALID_COMMAND
            {"account":"a"}                                                   | INVALID_COMMAND
            {"account":7,"displayName":"x"}                                   | INVALID_COMMAND
            {"account":"a","displayName":"x","occurredOn":"2023-02-30"}       | INVALID_COMMAND
            {"account":"a","displayName":"x\\u0000"}                          | INVALID_COMMAND
            {"account":"a","displayName":"x\\ud800"}                          | INVALID_COMMAND
            {"account":"A/../b","displayName":"x"}                            | INVALID_COMMAND
            []                                                                | INVALID_COMMAND
            ''                                                                | MALFORMED_JSON
            """)
    void bad_json_is_a_bad_request(String body, String code) {
        problem(server.as("admin").send("register-account", body), 400, code);
    }

    @Test
    void bytes_that_are_no_text_are_a_bad_request() {
        byte[] bytes = {'{', '"', 'a', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        Reply reply =
                server.as("admin").post("/api/v1/commands/register-account", bytes, "Content-Type", "application/json");
        problem(reply, 400, "NOT_UTF_8");
    }

    @Test
    void an_unknown_command_is_not_found() {
        problem(server.as("admin").send("fly-to-the-moon", "{}"), 404, "UNKNOWN_COMMAND");
    }

    @Test
    void a_string_of_ten_megabytes_is_too_large() {
        String body = "{\"account\":\"a\",\"displayName\":\"" + "x".repeat(10_000_000) + "\"}";
        problem(server.as("admin").send("register-account", body), 413, "TOO_LARGE");
    }

    @Test
    void a_body_of_unknown_length_is_cut_off_when_it_proves_too_large() {
        InputStream endless = new ByteRepeater(5_000_000);
        Reply reply = server.as("admin")
                .call(
                        "POST",
                        "/api/v1/commands/register-account",
                        BodyPublishers.ofInputStream(() -> endless),
                        "Content-Type",
                        "application/json");
        problem(reply, 413, "TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "nonsense"})
    void what_is_not_said_to_be_json_is_not_read(String type) {
        Reply reply =
                server.as("admin").post("/api/v1/commands/assign-role", new byte[] {'{', '}'}, "Content-Type", type);
        problem(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match,twelve,NOT_A_TAG",
        "If-Match,\"1\"\",NOT_A_TAG",
        "If-Match,W/\"1\",WEAK_TAG",
        "If-Match,'\"1\", W/\"2\"',WEAK_TAG",
        "If-Match,-1,NOT_A_TAG",
        "Idempotency-Key,a\tb,NOT_A_KEY"
    })
    void a_malformed_header_is_named_with_what_it_should_be(String header, String value, String code) {
        Reply reply =
                server.as("admin").send("assign-role", "{\"account\":\"admin\",\"role\":\"AUDITOR\"}", header, value);
        problem(reply, 400, "INVALID_HEADER");
        assertThat(reply.json().at("/errors/0/header").asString()).isEqualTo(header);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void an_idempotency_key_has_at_most_two_hundred_characters() {
        String body = "{\"account\":\"nobody\",\"role\":\"AUDITOR\"}";
        problem(
                server.as("admin").send("assign-role", body, "Idempotency-Key", "k".repeat(201)),
                400,
                "INVALID_HEADER");
        problem(
                server.as("admin").send("assign-role", body, "Idempotency-Key", "k".repeat(200)),
                404,
                "ACCOUNT_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/follow-ups?on=2023-02-30,            on",
        "/api/v1/follow-ups?asOf=yesterday,           asOf",
        "/api/v1/follow-ups?asOf=@x,                  asOf",
        "/api/v1/follow-ups?status=late,              status",
        "/api/v1/follow-ups?limit=0,                  limit",
        "/api/v1/follow-ups?limit=501,                limit",
        "/api/v1/follow-ups?limit=ten,                limit",
        "/api/v1/follow-ups?cursor=abc,               cursor",
        "/api/v1/follow-ups?unit=A,                   unit",
        "/api/v1/follow-ups?minPosition=-1,           minPosition",
        "/api/v1/follow-ups?colour=red,               colour",
        "/api/v1/follow-ups?on=2023-01-01&on=2023-01-02, on",
        "/api/v1/cases?open=perhaps,                  open",
        "/api/v1/cases?stage=NOWHERE,                 stage",
        "/api/v1/units?x=1,                           x",
        "/api/v1/ledger/verification?head=1:abc,      head"
    })
    void a_query_parameter_that_is_wrong_is_named(String path, String parameter) {
        Reply reply = server.as("admin").get(path.strip());
        problem(reply, 400, "INVALID_PARAMETER");
        assertThat(reply.json().at("/errors/0/parameter").asString()).isEqualTo(parameter.strip());
    }

    @Test
    void other_methods_and_paths_are_told_apart() {
        Reply wrongMethod = server.as("admin").get("/api/v1/accounts/admin/password");
        problem(wrongMethod, 405, "METHOD_NOT_ALLOWED");
        assertThat(wrongMethod.header("Allow")).contains("PUT");
        problem(server.as("admin").get("/api/v1/nothing"), 404, "NOT_FOUND");
        problem(server.as("admin").get("/api/v1/me", "Accept", "text/csv"), 406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/<x> HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/..;/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/me HTTP/1.1\r\nConnection: close\r\n\r\n"
            })
    void what_is_no_request_is_answered_with_a_problem_too(String request) throws IOException {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("MALFORMED_REQUEST")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void what_is_no_request_of_a_browser_is_answered_with_a_page() throws IOException {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: text/html,*/*;q=0.8\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("text/html;charset=UTF-8", "<h1>")
                .doesNotContain("Tomcat", "Exception", "{");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void problem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.field("code")).isEqualTo(code);
        assertThat(reply.field("type")).isEqualTo("urn:duban:problem:" + code);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.text()).doesNotContain("{limit}", "{wanted}", "Exception", "org.duban");
    }

    /** So many bytes, one like the other. */
    private static final class ByteRepeater extends InputStream {

        private int left;

        ByteRepeater(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }
}
