package org.duban.ui.pages.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.Surfer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of those who keep Duban and those who audit it. */
class AdministrationTest {

    private static final int MOST_ERRORS = 10;

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ledger,   200, 200, 403",
        "statements, 200, 200, 403",
        "system,   200, 200, 403",
        "logins,   200, 200, 403",
        "refusals, 403, 200, 403",
        "notices,  200, 403, 403"
    })
    void each_page_is_shown_to_those_who_may_see_it_and_linked_for_them_alone(
            String page, int admin, int auditor, int clerk) {
        String path = "/administration/" + page;
        assertThat(status("admin", path)).isEqualTo(admin);
        assertThat(status("auditor", path)).isEqualTo(auditor);
        assertThat(status("clerk", path)).isEqualTo(clerk);
        String link = "a[href^=" + path + "]";
        assertThat(page("admin", "/registers").select(link)).hasSize(admin == 200 ? 1 : 0);
        assertThat(page("auditor", "/registers").select(link)).hasSize(auditor == 200 ? 1 : 0);
        assertThat(page("clerk", "/registers").select(link)).isEmpty();
    }

    @Test
    void a_receipt_holds_as_it_was_copied_and_does_not_when_a_digit_is_another() {
        Reply recorded = server.as("admin")
                .send("register-unit", "{\"name\":\"某委\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-11\"}");
        String receipt = "No. " + recorded.field("position") + " " + recorded.field("hash");
        assertThat(held(receipt)).contains("The receipt holds");
        String other = receipt.endsWith("0") ? "1" : "0";
        assertThat(held(receipt.substring(0, receipt.length() - 1) + other)).contains("does not hold");
        assertThat(held("9999999 " + recorded.field("hash"))).contains("does not hold");
        assertThat(held("{\"personId\":\"531122a3-1a2b-4c3d-8e4f-0123456789ab\",\"version\":1,\"position\":"
                        + recorded.field("position") + ",\"hash\":\"" + recorded.field("hash") + "\"}"))
                .contains("The receipt holds");
        assertThat(held("2024-01-11 23:59 " + recorded.field("position") + " " + recorded.field("hash")))
                .contains("The receipt holds");
        assertThat(held("something else")).contains("That is no receipt");
    }

    @Test
    void the_ledger_is_told_by_what_things_are_called() {
        server.as("admin")
                .send("register-unit", "{\"name\":\"某处\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-11\"}");
        await().untilAsserted(
                        () -> // what is shown follows what was recorded
                        assertThat(page("auditor", "/administration/ledger")
                                        .select("tbody")
                                        .text())
                                .contains("某处")
                                .doesNotContain("unit-", "account-"));
    }

    private static String held(String receipt) {
        return page(
                        "admin",
                        "/administration/ledger?receipt=" + java.net.URLEncoder.encode(receipt, StandardCharsets.UTF_8))
                .select("[role=status]")
                .text();
    }

    @Test
    void the_ledger_is_searched_by_whoever_may_read_it_all_and_verified_on_demand() {
        assertThat(page("auditor", "/administration/ledger?text=register-unit").select("tbody tr"))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(page("auditor", "/administration/ledger?text=register-unit&actor=nobody")
                        .select("tbody tr"))
                .isEmpty();
        assertThat(page("auditor", "/administration/ledger?position=2")
                        .select("tbody td")
                        .first()
                        .text())
                .isEqualTo("2");
        assertThat(page("admin", "/administration/ledger").select("#search")).isEmpty();
        Reply verified = server.as("admin")
                .call("POST", "/administration/ledger?lang=en", BodyPublishers.noBody(), "Accept", "text/html");
        assertThat(verified.text()).contains("It holds");
        assertThat(page("admin", "/administration/system").text()).contains("It holds", "Never backed up");
    }

    @Test
    void refusals_and_logins_are_listed_and_filtered() {
        server.as("admin").send("rename-unit", "{\"unitId\":\"housing-bureau\",\"name\":\"区房屋管理局\",\"reason\":\"x\"}");
        server.as("clerk").send("end-unit", "{\"unitId\":\"housing-bureau\",\"reason\":\"x\"}");
        server.as("admin").send("enable-account", "{\"account\":\"clerk\",\"reason\":\"x\"}");
        assertThat(page("auditor", "/administration/refusals?account=admin")
                        .select("tbody tr")
                        .text())
                .contains("clerk is not disabled")
                .doesNotContain("ACCOUNT_NOT_DISABLED");
        await().untilAsserted(
                        () -> // what a unit is called follows what was recorded
                        assertThat(page("auditor", "/administration/refusals?account=clerk")
                                        .select("tbody tr")
                                        .text())
                                .contains("区房屋管理局")
                                .doesNotContain("housing-bureau"));
        assertThat(page("auditor", "/administration/refusals?account=nobody").select("tbody tr"))
                .isEmpty();
        new Surfer(server.port()).go("/login").send("main form", "account", "ghost", "password", "not this one");
        assertThat(page("admin", "/administration/logins?account=ghost&outcome=away")
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(page("admin", "/administration/logins?account=admin&outcome=away")
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void somebody_sees_the_browsers_he_is_logged_in_with_and_ends_the_others() {
        Surfer here = Surfer.as("committee", Server.PASSWORD, server.port());
        Surfer there = Surfer.as("committee", Server.PASSWORD, server.port());
        Surfer third = Surfer.as("committee", Server.PASSWORD, server.port());
        Surfer other = Surfer.as("auditor", Server.PASSWORD, server.port());
        here.go("/me?lang=en");
        assertThat(here.page().select("#sessions ~ ul li")).hasSize(3);
        assertThat(here.page().select("#sessions ~ ul li form")).hasSize(2);

        here.send("#sessions ~ ul form");
        assertThat(here.page().select("#sessions ~ ul li")).hasSize(2);
        here.send("form[action$=/me/sessions]");
        assertThat(here.page().select("#sessions ~ ul li")).hasSize(1);
        assertThat(there.go("/").at().getPath()).isEqualTo("/login");
        assertThat(third.go("/").at().getPath()).isEqualTo("/login");
        assertThat(other.go("/").at().getPath()).isEqualTo("/");
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        Surfer director = Surfer.as("director", Server.PASSWORD, server.port());
        Surfer second = Surfer.as("director", Server.PASSWORD, server.port());
        String address = director.go("/me").page().select("#sessions ~ ul form").attr("action");
        Surfer auditor = Surfer.as("auditor", Server.PASSWORD, server.port());
        Surfer more = Surfer.as("auditor", Server.PASSWORD, server.port());
        auditor.go("/me").page().select("#sessions ~ ul form").attr("action", address);
        auditor.send("#sessions ~ ul form");
        assertThat(second.go("/").at().getPath()).isEqualTo("/");
        assertThat(more.go("/").at().getPath()).isEqualTo("/");
    }

    @Test
    void a_webhook_gets_a_new_secret_that_is_shown_once() {
        Reply set = server.as("admin").put("/api/v1/webhooks/oa", "{\"url\":\"https://example.com/duban\"}");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(page("admin", "/administration/notices").text()).contains("oa https://example.com/duban");
        Reply renewed = server.as("admin")
                .call(
                        "POST",
                        "/administration/notices/webhooks/oa/secret?lang=en",
                        BodyPublishers.noBody(),
                        "Accept",
                        "text/html");
        String secret = Jsoup.parse(renewed.text()).select("#secret").text();
        assertThat(secret).startsWith("whsec_").isNotEqualTo(set.field("secret"));
        assertThat(page("admin", "/administration/notices").text()).doesNotContain(secret);
    }

    private static int status(String account, String path) {
        return server.as(account).get(path, "Accept", "text/html").status();
    }

    private static Document page(String account, String path) {
        Reply reply =
                server.as(account).get(path + (path.contains("?") ? "&" : "?") + "lang=en", "Accept", "text/html");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = Jsoup.parse(reply.text(), "http://127.0.0.1" + path, parser);
        assertThat(parser.getErrors()).as(path).isEmpty();
        return page;
    }
}
