package org.duban.ui.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.notices.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs act for accounts, with no more than both the account and the token allow. */
class TokensTest {

    private static final String ME = "/api/v1/me";
    private static final String TOKENS = "/api/v1/tokens";
    private static final String UNIT = "{\"unitId\":\"%s\",\"name\":\"n\",\"kind\":\"COMMITTEE\"}";

    private final SetClock clock = new SetClock("2024-01-11T09:00");
    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_secret_is_shown_once_and_kept_nowhere() throws IOException {
        Reply made = made("clerk", "\"read\"", "");
        String secret = made.field("secret");
        assertThat(made.status()).isEqualTo(201);
        assertThat(secret).matches("duban_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
        assertThat(bearing(made).get(ME).field("account")).isEqualTo("clerk");
        Reply listed = server.as("clerk").get(TOKENS);
        assertThat(listed.text()).contains(made.field("id")).doesNotContain("secret", "hash", secret.substring(23));
        server.restart(() -> {
            try (Stream<Path> all = Files.walk(server.data())) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(secret.substring(23));
                }
            }
        });
        assertThat(bearing(made).get(ME).status()).as("after a restart").isEqualTo(200);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(server.data().resolve("api-tokens"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_token_for_reading_only_reads() {
        Caller program = bearing(made("admin", "\"read\"", ""));
        long head = server.head();
        outside(program.send("register-unit", UNIT.formatted("a")));
        outside(program.put("/api/v1/accounts/clerk/password", "{\"password\":\"another password 1\"}"));
        assertThat(program.get("/api/v1/units").status()).isEqualTo(200);
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void a_token_for_one_command_sends_that_alone_as_far_as_its_account_may() {
        Caller program = bearing(made("admin", "\"register-unit\"", ""));
        assertThat(program.send("register-unit", UNIT.formatted("a")).status()).isEqualTo(200);
        outside(program.send("rename-unit", "{\"unitId\":\"a\",\"name\":\"b\"}"));
        outside(program.get(ME));
        Reply notForClerks = bearing(made("clerk", "\"write\"", "")).send("register-unit", UNIT.formatted("b"));
        assertThat(notForClerks.status()).isEqualTo(403);
        assertThat(notForClerks.field("code")).isEqualTo("ROLE_MISSING");
    }

    @Test
    void no_token_makes_another() {
        Caller program = bearing(made("admin", "\"read\",\"write\"", ""));
        outside(program.post(TOKENS, wish("\"read\"", "")));
        outside(program.call("DELETE", TOKENS + "/0123456789abcdef", BodyPublishers.noBody()));
    }

    @Test
    void a_token_ends_after_its_last_day() {
        Caller program = bearing(made("clerk", "\"read\"", ""));
        clock.set("2024-02-01T23:59");
        assertThat(program.get(ME).status()).isEqualTo(200);
        clock.set("2024-02-02T00:00");
        unknown(program.get(ME));
    }

    @Test
    void a_token_ends_when_its_account_does_or_it_is_revoked_by_whom_it_belongs_to() {
        Reply ofClerk = made("clerk", "\"read\"", "");
        Reply ofDeputy = made("deputy", "\"read\"", "");
        String path = TOKENS + "/" + ofClerk.field("id");
        assertThat(server.as("deputy")
                        .call("DELETE", path, BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
        assertThat(bearing(ofClerk).get(ME).status()).isEqualTo(200);
        assertThat(server.as("clerk")
                        .call("DELETE", path, BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
        unknown(bearing(ofClerk).get(ME));
        assertThat(server.as("admin")
                        .send("disable-account", "{\"account\":\"deputy\",\"reason\":\"left\"}")
                        .status())
                .isEqualTo(200);
        unknown(bearing(ofDeputy).get(ME));
    }

    @Test
    void a_token_ends_when_somebody_else_resets_the_password_and_not_when_its_bearer_chooses_one() {
        Reply made = made("clerk", "\"read\"", "");
        assertThat(password("clerk", "clerk", Server.PASSWORD, "a quiet sea at noon"))
                .isEqualTo(204);
        assertThat(bearing(made).get(ME).status()).isEqualTo(200);
        assertThat(password("admin", "clerk", Server.PASSWORD, "another long secret"))
                .isEqualTo(204);
        unknown(bearing(made).get(ME));
    }

    @Test
    void the_name_of_the_unit_is_no_password() {
        server.as("admin")
                .send(
                        "rename-unit",
                        "{\"unitId\":\"greening-bureau\",\"name\":\"Quiet Gardens Bureau\",\"reason\":\"r\"}");
        assertThat(password("department", "department", Server.PASSWORD, "QuietGardensBureau2024!"))
                .isEqualTo(400);
        assertThat(password("clerk", "clerk", Server.PASSWORD, "QuietGardensBureau2024!"))
                .isEqualTo(204);
    }

    private int password(String caller, String account, String known, String next) {
        return server.as(caller, known)
                .put("/api/v1/accounts/" + account + "/password", "{\"password\":\"" + next + "\"}")
                .status();
    }

    @Test
    void a_unit_narrows_what_is_read_and_lets_nobody_into_another() {
        Caller program = bearing(made("clerk", "\"read\"", ",\"unit\":\"greening-bureau\""));
        assertThat(server.as("clerk").get("/api/v1/people").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/people").status()).isEqualTo(403);
        assertThat(program.get(ME).json().path("roles").toString()).isEqualTo("[\"DEPARTMENT\"]");
        Reply foreign = made("department", "\"read\"", ",\"unit\":\"urban-management\"");
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.json().at("/errors/0/pointer").asString()).isEqualTo("/unit");
    }

    @Test
    void nobody_makes_one_to_act_as_somebody_else() {
        for (String maker : List.of("admin", "clerk")) {
            Reply refused = server.as(maker).post(TOKENS, wish("\"read\"", ",\"account\":\"deputy\""));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/account");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","scope":[],"until":"2024-02-01"}          | /scope
            {"name":"a","scope":["fly"],"until":"2024-02-01"}     | /scope/0
            {"name":"a","scope":["read"],"until":"2024-01-10"}    | /until
            {"name":"a","scope":["read"],"until":"2025-01-12"}    | /until
            {"name":"a","scope":["read"]}                         | /until
            """)
    void what_is_not_fit_is_told_where(String body, String pointer) {
        Reply reply = server.as("clerk").post(TOKENS, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duban_0123456789abcdef_0123456789012345678901234567890123456789012", "anything", ""})
    void what_is_no_token_lets_nobody_in(String secret) {
        unknown(Caller.bearing(server.port(), secret).get(ME));
    }

    @Test
    void who_bears_a_token_may_send_from_the_page_of_another_site_because_no_browser_adds_one_by_itself() {
        Caller program = bearing(made("admin", "\"write\"", ""));
        String[] elsewhere = {"Origin", "https://oa.example.org", "Sec-Fetch-Site", "cross-site"};
        assertThat(program.send("register-unit", UNIT.formatted("a"), elsewhere).status())
                .isEqualTo(200);
        assertThat(server.as("admin")
                        .send("register-unit", UNIT.formatted("b"), elsewhere)
                        .field("code"))
                .isEqualTo("CROSS_SITE");
    }

    private Reply made(String account, String scope, String more) {
        return server.as(account).post(TOKENS, wish(scope, more));
    }

    private static String wish(String scope, String more) {
        return "{\"name\":\"oa\",\"scope\":[" + scope + "],\"until\":\"2024-02-01\"" + more + "}";
    }

    private Caller bearing(Reply made) {
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return Caller.bearing(server.port(), made.field("secret"));
    }

    private static void outside(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.field("code")).isEqualTo("OUTSIDE_TOKEN");
    }

    private static void unknown(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(401);
        assertThat(reply.field("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Bearer "));
    }
}
