package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AccessTest {

    private static final String ME = "/api/v1/me";

    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_account_with_its_password_is_let_in_and_told_who_it_is() {
        Reply reply = server.as("department").get(ME);
        assertThat(reply.text())
                .isEqualTo("{\"account\":\"department\",\"displayName\":\"department\",\"unit\":\"greening-bureau\","
                        + "\"roles\":[\"DEPARTMENT\"],\"today\":\"2024-01-11\"}");
    }

    @ParameterizedTest
    @CsvSource({"clerk,wrong password 12", "nobody,correct horse battery", "cl erk,correct horse battery", "'',x"})
    void everybody_else_is_not(String account, String password) {
        Reply reply = server.as(account, password).get(ME);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.field("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic ");
    }

    @Test
    void an_account_without_a_password_cannot_log_in_until_it_has_one() {
        send("register-account", "{\"account\":\"new\",\"displayName\":\"n\"}");
        assertThat(server.as("new", "").get(ME).status()).isEqualTo(401);
        assertThat(server.as("new", "nobody").get(ME).status()).isEqualTo(401);
        assertThat(password("admin", "new", "a brand new password").status()).isEqualTo(204);
        assertThat(chosen("new", "a brand new password", "one of my own").status())
                .isEqualTo(204);
        assertThat(server.as("new", "one of my own").get(ME).status()).isEqualTo(200);
        server.restart();
        assertThat(server.as("new", "one of my own").get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_changed_password_counts_at_once_and_the_old_one_no_longer() {
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(200);
        assertThat(password("clerk", "clerk", "another password 1").status()).isEqualTo(204);
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(401);
        assertThat(server.as("clerk", "another password 1").get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_password_that_another_set_lets_in_to_choose_a_new_one_and_to_nothing_else() {
        long head = server.head();
        assertThat(password("admin", "clerk", "known to the admin").status()).isEqualTo(204);
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(401);
        for (String path : new String[] {ME, "/api/v1/cases", "/", "/api/v1/accounts/deputy/password"}) {
            Reply shut = server.as("clerk", "known to the admin").get(path, "Accept", "application/json");
            assertThat(shut.status()).as(path).isEqualTo(403);
            assertThat(shut.field("code")).isEqualTo("PASSWORD_TO_CHANGE");
            assertThat(shut.field("detail")).contains("/api/v1/accounts/clerk/password");
        }
        server.restart();
        assertThat(server.as("clerk", "known to the admin").get(ME).status()).isEqualTo(403);
        assertThat(chosen("clerk", "known to the admin", "known to the admin").field("code"))
                .isEqualTo("SAME_PASSWORD");
        assertThat(chosen("clerk", "known to the admin", "one of my own").status())
                .isEqualTo(204);
        assertThat(server.as("clerk", "one of my own").get(ME).status()).isEqualTo(200);
        assertThat(server.head()).isEqualTo(head + 1);
    }

    @Test
    void another_password_is_on_record_with_who_set_whose_and_when_but_never_itself() throws IOException {
        password("admin", "clerk", "known to the admin");
        JsonNode items = server.as("auditor")
                .get("/api/v1/streams/account-clerk/history?limit=500&minPosition=" + server.head())
                .json()
                .path("items");
        JsonNode last = items.get(items.size() - 1);
        assertThat(last.path("event").asString()).isEqualTo("PasswordReset");
        assertThat(last.path("recordedBy").asString()).isEqualTo("admin");
        assertThat(last.path("occurredOn").asString()).isEqualTo("2024-01-11");
        try (Stream<Path> files = Files.walk(server.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("known to the admin");
            }
        }
    }

    @Test
    void an_unfit_password_for_another_resets_nothing() {
        assertThat(password("admin", "clerk", "short").status()).isEqualTo(400);
        assertThat(password("admin", "clerk", "password123456").status()).isEqualTo(400);
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_reset_alone_has_the_present_password_changed() {
        send("reset-password", "{\"account\":\"clerk\"}");
        assertThat(server.as("clerk").get(ME).field("code")).isEqualTo("PASSWORD_TO_CHANGE");
        assertThat(chosen("clerk", Server.PASSWORD, "one of my own").status()).isEqualTo(204);
        assertThat(server.as("clerk", "one of my own").get(ME).status()).isEqualTo(200);
    }

    @Test
    void nobody_but_an_administrator_sets_the_password_of_another() {
        assertThat(password("clerk", "deputy", "another password 1").status()).isEqualTo(403);
        assertThat(server.as("deputy").get(ME).status()).isEqualTo(200);
        assertThat(password("admin", "nobody", "another password 1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"password":"short"}
            {"password":null}
            {"password":"long enough really","also":1}
            {}
            """)
    void a_password_that_is_not_fit_is_not_taken(String body) {
        Reply reply = server.as("clerk").put("/api/v1/accounts/clerk/password", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("code")).isEqualTo("INVALID_PASSWORD");
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123456", "clerk-20240111-1", "督办督办督办督办督办督办督办督办督办督办督办督办督"})
    void a_password_that_is_guessed_first_is_not_taken(String password) {
        Reply reply = password("clerk", "clerk", password);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("code")).isEqualTo("COMMON_PASSWORD");
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_password_of_many_characters_of_any_script_lets_in() {
        String poem = "昨夜星辰昨夜风，画楼西畔桂堂东。身无彩凤双飞翼，心有灵犀一点通。隔座送钩春酒暖，分曹射覆蜡灯红。嗟余听鼓应官去，走马兰台类转蓬。";
        assertThat(password("clerk", "clerk", poem).status()).isEqualTo(204);
        assertThat(server.as("clerk", poem).get(ME).status()).isEqualTo(200);
        assertThat(server.as("clerk", poem.substring(0, 60)).get(ME).status()).isEqualTo(401);
    }

    @Test
    void passwords_are_kept_hashed_in_a_file_that_only_its_owner_reads_and_never_in_the_ledger() throws IOException {
        password("admin", "clerk", "another password 1");
        Path credentials = server.data().resolve("credentials");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(credentials)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(credentials))
                .contains("clerk:{argon2}$argon2id$")
                .doesNotContain("another password 1");
    }

    @Test
    void a_disabled_account_is_out_at_its_next_request() {
        assertThat(server.as("deputy").get(ME).status()).isEqualTo(200);
        send("disable-account", "{\"account\":\"deputy\",\"reason\":\"left\"}");
        assertThat(server.as("deputy").get(ME).status()).isEqualTo(401);
    }

    @Test
    void a_role_counts_from_the_next_request_on() {
        assertThat(server.as("clerk").get("/api/v1/refusals").status()).isEqualTo(403);
        send("register-account", "{\"account\":\"late\",\"displayName\":\"l\"}");
        password("admin", "late", "the first password");
        chosen("late", "the first password", "another password 1");
        assertThat(server.as("late", "another password 1")
                        .get("/api/v1/refusals")
                        .status())
                .isEqualTo(403);
        send("assign-role", "{\"account\":\"late\",\"role\":\"AUDITOR\"}");
        assertThat(server.as("late", "another password 1")
                        .get("/api/v1/refusals")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void wrong_passwords_do_not_shut_out_who_came_in_from_there_before() {
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(200);
        for (int i = 0; i < 30; i++) {
            assertThat(server.as("clerk", "wrong password " + i).get(ME).status())
                    .isEqualTo(i < 10 ? 401 : 429);
        }
        assertThat(server.as("clerk").get(ME).status()).isEqualTo(200);
    }

    @Test
    void ten_wrong_passwords_in_a_row_shut_the_door_of_one_account_for_a_while() {
        for (int i = 0; i < 10; i++) {
            assertThat(server.as("clerk", "wrong password " + i).get(ME).status())
                    .isEqualTo(401);
        }
        Reply shut = server.as("clerk").get(ME);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.field("code")).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(Integer.parseInt(shut.header("Retry-After"))).isBetween(1, 61);
        assertThat(server.as("deputy").get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_right_password_forgives_the_wrong_ones_before_it() {
        for (int i = 0; i < 18; i++) {
            Caller caller = i % 9 == 8 ? server.as("clerk") : server.as("clerk", "wrong password");
            assertThat(caller.get(ME).status()).isEqualTo(i % 9 == 8 ? 200 : 401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site,            403",
        "Sec-Fetch-Site, same-site,             403",
        "Sec-Fetch-Site, same-origin,           422",
        "Sec-Fetch-Site, none,                  422",
        "Origin,         https://evil.example,  403",
        "Origin,         null,                  403",
        "Origin,         http://127.0.0.1:PORT, 422"
    })
    void what_another_site_makes_a_browser_send_is_refused(String header, String value, int status) {
        String body = "{\"account\":\"admin\",\"role\":\"ADMIN\"}";
        String own = value.replace("PORT", Integer.toString(server.port()));
        Reply reply = server.as("admin").send("assign-role", body, header, own);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    }

    @Test
    void a_page_of_another_site_may_lead_here() {
        assertThat(server.as("clerk").get(ME, "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(200);
    }

    @Test
    void every_answer_tells_the_browser_to_be_careful() {
        Reply reply = server.as("clerk").get(ME);
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    private void send(String command, String body) {
        Reply reply = server.as("admin").send(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private Reply chosen(String account, String present, String next) {
        return server.as(account, present)
                .put("/api/v1/accounts/" + account + "/password", "{\"password\":\"" + next + "\"}");
    }

    private Reply password(String caller, String account, String password) {
        return server.as(caller)
                .put("/api/v1/accounts/" + account + "/password", "{\"password\":\"" + password + "\"}");
    }
}
