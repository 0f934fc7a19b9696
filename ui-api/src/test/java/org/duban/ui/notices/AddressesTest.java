package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final String CONTACT = "/api/v1/accounts/clerk/contact";
    private static final String HOOK = "/api/v1/webhooks/oa";

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
    void an_account_sets_sees_and_removes_its_own_address() {
        assertThat(server.as("clerk").get(CONTACT).status()).isEqualTo(404);
        assertThat(email("clerk", "clerk@example.org").status()).isEqualTo(204);
        assertThat(server.as("clerk").get(CONTACT).text())
                .isEqualTo("{\"account\":\"clerk\",\"email\":\"clerk@example.org\"}");
        assertThat(delete("clerk", CONTACT).status()).isEqualTo(204);
        assertThat(delete("clerk", CONTACT).status()).isEqualTo(404);
        assertThat(server.as("clerk").get(CONTACT).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_sets_anyones_address_and_nobody_else_does_or_sees_it() {
        assertThat(email("admin", "clerk@example.org").status()).isEqualTo(204);
        assertThat(email("deputy", "deputy@example.org").status()).isEqualTo(403);
        assertThat(server.as("deputy").get(CONTACT).status()).isEqualTo(403);
        assertThat(delete("deputy", CONTACT).status()).isEqualTo(403);
        assertThat(server.as("admin").get(CONTACT).field("email")).isEqualTo("clerk@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clerk", "a b@example.org", "a@x.org, b@x.org", "A <a@x.org>", "a@x.org\\nBcc: b@x.org", " "})
    void what_is_no_address_is_not_taken(String email) {
        Reply reply = email("clerk", email);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("code")).isEqualTo("INVALID_BODY");
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/email");
        assertThat(server.as("clerk").get(CONTACT).status()).isEqualTo(404);
    }

    @Test
    void the_secret_of_a_webhook_is_shown_once_and_its_address_ever_after() {
        Reply set = hook("https://oa.example.org/duban?x=1");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.field("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(server.as("admin").get(HOOK).text())
                .isEqualTo("{\"name\":\"oa\",\"url\":\"https://oa.example.org/duban?x=1\",\"setBy\":\"admin\"}");
        assertThat(server.as("admin").get("/api/v1/webhooks").text())
                .contains("\"oa\"")
                .doesNotContain("whsec_");
        assertThat(hook("https://oa.example.org/").json().has("secret"))
                .as("it keeps it")
                .isFalse();
        assertThat(server.as("admin").post(HOOK + "/secret", "").field("secret"))
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(set.field("secret"));
        assertThat(delete("admin", HOOK).status()).isEqualTo(204);
        assertThat(server.as("admin").get(HOOK).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://x.org/",
                "https://u:p@x.org/",
                "https:///x",
                "https://x.org/#f",
                "x.org",
                "https://x.org/ y",
                "https://2130706433/",
                "https://127.0.0.1./",
                "https://x.org:0/",
                "https://x.org:65536/"
            })
    void a_webhook_listens_by_http_at_a_plain_address(String url) {
        Reply reply = hook(url);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9000/",
                "http://localhost/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data",
                "https://10.1.2.3/",
                "https://[fd00::1]/"
            })
    void a_webhook_does_not_lead_into_the_house_unless_the_operator_lets_it(String url) {
        Reply reply = hook(url);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo("NOT_ALLOWED_TARGET");
        assertThat(reply.json().at("/errors/0/detail").asString()).contains("duban.webhook.allow");
        assertThat(server.as("admin").get(HOOK).status()).isEqualTo(404);
    }

    @Test
    void webhooks_are_an_administrators_affair() {
        assertThat(server.as("clerk").put(HOOK, "{\"url\":\"https://x.org/\"}").status())
                .isEqualTo(403);
        assertThat(server.as("auditor").get("/api/v1/webhooks").status()).isEqualTo(403);
        assertThat(server.as("clerk").get("/api/v1/notices/preview").status()).isEqualTo(403);
        assertThat(server.as("clerk").get("/api/v1/deliveries").status()).isEqualTo(403);
    }

    @Test
    void addresses_outlast_a_restart_in_files_that_only_their_owner_reads_and_are_not_in_the_ledger()
            throws IOException {
        email("clerk", "clerk@example.org");
        hook("https://oa.example.org/");
        long head = server.head();
        server.restart();
        assertThat(server.as("clerk").get(CONTACT).field("email")).isEqualTo("clerk@example.org");
        assertThat(server.as("admin").get(HOOK).field("url")).isEqualTo("https://oa.example.org/");
        assertThat(server.head()).isEqualTo(head);
        for (String file : new String[] {"contacts", "webhooks"}) {
            Path path = server.data().resolve(file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
    }

    private Reply email(String caller, String email) {
        return server.as(caller).put(CONTACT, "{\"email\":\"" + email + "\"}");
    }

    private Reply hook(String url) {
        return server.as("admin").put(HOOK, "{\"url\":\"" + url + "\"}");
    }

    private Reply delete(String caller, String path) {
        return server.as(caller).call("DELETE", path, BodyPublishers.noBody());
    }
}
