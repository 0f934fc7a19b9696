package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Caller;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody new is let in by one form, which tells what came of each of its parts. */
class NewcomerTest {

    private static final String FORM = "/do/newcomer?lang=en";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void unit_person_account_roles_and_password_come_of_one_form_each_with_its_receipt() {
        long before = server.head();
        Document page = sent(
                200,
                drawn().with("account", "new-clerk")
                        .with("roles", "CLERK")
                        .with("roles", "COMMITTEE")
                        .with("newUnit/name", "社会建设委员会")
                        .with("newUnit/kind", "COMMITTEE")
                        .with("newPerson", "沈若衡"));

        assertThat(page.select("#outcome li")).hasSize(5);
        assertThat(page.select("#outcome li code")).hasSize(5);
        String password = page.select("#once").text();
        Caller newcomer = server.as("new-clerk", password);
        assertThat(newcomer.get("/api/v1/cases").field("code")).isEqualTo("PASSWORD_TO_CHANGE");
        newcomer.put("/api/v1/accounts/new-clerk/password", "{\"password\":\"a few quiet words\"}");
        Reply me = server.as("new-clerk", "a few quiet words").get("/api/v1/me");
        assertThat(me.text()).contains("CLERK", "COMMITTEE");
        assertThat(server.head() - before).as("five commands and a reset").isEqualTo(6);
    }

    @Test
    void nothing_is_recorded_of_a_form_in_which_something_cannot_be() {
        long before = server.head();
        Document page = sent(400, drawn().with("account", "Not A Name").with("newUnit/name", "某局"));
        assertThat(page.select("#problem a").eachText()).contains("Account", "Kind");
        assertThat(page.select("[name=newUnit/name]").val()).isEqualTo("某局");
        assertThat(server.head()).isEqualTo(before);
    }

    @Test
    void what_is_refused_half_way_is_told_and_a_form_put_right_goes_on_from_there() {
        FormSheet form =
                drawn().with("account", "mixed").with("newPerson", "周启明").with("roles", "CLERK");
        Document half = sent(409, form.copy().with("roles", "AUDITOR").with("roles", "DEPUTY"));
        assertThat(half.select("#outcome li code")).hasSize(3);
        assertThat(half.select("#outcome li strong")).hasSize(1);
        assertThat(half.select("#outcome li").last().text()).contains("Not done yet");
        assertThat(half.select("#once")).isEmpty();
        long recorded = server.head();

        Document whole = sent(200, form.copy());
        assertThat(whole.select("#once")).isNotEmpty();
        assertThat(server.head() - recorded).as("the reset alone").isEqualTo(1);
    }

    @Test
    void only_those_who_keep_accounts_are_offered_it() {
        assertThat(server.as("clerk").get("/do/newcomer", "Accept", "text/html").status())
                .isEqualTo(403);
        assertThat(page(server.as("admin").get("/?lang=en")).select("a[href=/do/newcomer]"))
                .hasSize(1);
        assertThat(page(server.as("clerk").get("/?lang=en")).select("a[href=/do/newcomer]"))
                .isEmpty();
    }

    private static FormSheet drawn() {
        return FormSheet.drawn(
                page(server.as("admin").get(FORM)).select("form.command").first());
    }

    private static Document sent(int status, FormSheet form) {
        Reply reply = form.send(server.as("admin"), FORM);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        return page(reply);
    }

    private static Document page(Reply reply) {
        return Jsoup.parse(reply.text());
    }
}
