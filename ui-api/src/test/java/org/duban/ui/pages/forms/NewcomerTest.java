package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final int SENDERS = 6;

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
        assertLetsIn("new-clerk", password);
        Caller newcomer = server.as("new-clerk", password);
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
    void what_would_be_refused_half_way_is_refused_before_anything_is_recorded() {
        long before = server.head();
        FormSheet form = drawn().with("newPerson", "周启明");
        assertThat(faults(
                        422,
                        form.copy()
                                .with("account", "mixed")
                                .with("roles", "CLERK")
                                .with("roles", "AUDITOR")))
                .anyMatch(fault -> fault.startsWith("Roles"));
        assertThat(faults(422, form.copy().with("account", "clerk").with("roles", "CLERK")))
                .anyMatch(fault -> fault.startsWith("Account"));
        assertThat(faults(
                        422,
                        form.copy()
                                .with("account", "unfit")
                                .with("roles", "OFFICE")
                                .with("unit", "greening-bureau")))
                .anyMatch(fault -> fault.startsWith("Roles"));
        assertThat(server.head()).isEqualTo(before);
        assertThat(server.as("admin").get("/api/v1/people").text()).doesNotContain("周启明");
    }

    @Test
    void a_form_sent_again_gives_no_other_password_and_throws_nobody_out() {
        FormSheet form = drawn().with("account", "twice").with("roles", "CLERK");
        String password = sent(200, form.copy()).select("#once").text();
        long recorded = server.head();

        Document again = sent(200, form.copy());

        assertThat(again.select("#once")).isEmpty();
        assertThat(again.select("#outcome").text()).contains("Already recorded", "new one-time password");
        assertThat(again.select("#again a[href^=/registers/account/twice]")).hasSize(1);
        assertThat(server.head()).isEqualTo(recorded);
        assertLetsIn("twice", password);
    }

    @Test
    void a_form_sent_several_times_at_once_gives_one_password() throws Exception {
        FormSheet form =
                drawn().with("account", "at-once").with("newPerson", "何在田").with("roles", "CLERK");
        long before = server.head();
        CyclicBarrier together = new CyclicBarrier(SENDERS);
        List<String> passwords = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Document>> pages = senders.invokeAll(Collections.nCopies(SENDERS, () -> {
                together.await();
                return sent(200, form.copy());
            }));
            for (Future<Document> page : pages) {
                passwords.addAll(page.get().select("#once").eachText());
            }
        }

        assertThat(passwords).hasSize(1);
        assertThat(server.head() - before).as("three commands and a reset").isEqualTo(4);
        assertLetsIn("at-once", passwords.getFirst());
    }

    @Test
    void what_can_be_foreseen_is_refused_before_anything_is_recorded() {
        long before = server.head();
        FormSheet form = drawn().with("account", "foreseen");
        assertThat(faults(400, form.copy())).anyMatch(fault -> fault.startsWith("Roles must be given"));
        assertThat(faults(422, form.copy().with("newPerson", "某人").with("roles", "COMMITTEE")))
                .anyMatch(fault -> fault.startsWith("Unit The role"));
        FormSheet bureau = form.copy().with("newUnit/name", "某局").with("newUnit/kind", "DEPARTMENT");
        assertThat(faults(422, bureau.with("newUnit/organ", "GOVERNMENT").with("roles", "OFFICE")))
                .anyMatch(fault -> fault.startsWith("Kind The role"));
        FormSheet clerk = form.copy().with("roles", "CLERK");
        FormSheet office = clerk.copy().with("newUnit/name", "某室").with("newUnit/kind", "GENERAL_OFFICE");
        assertThat(faults(400, office.with("unit", "general-office")))
                .anyMatch(fault -> fault.startsWith("Unit") && fault.contains("not both"));
        assertThat(faults(400, clerk.copy().with("person", "p-7f3a").with("newPerson", "某人")))
                .anyMatch(fault -> fault.startsWith("Person") && fault.contains("not both"));
        assertThat(faults(422, clerk.copy().with("body", "STANDING_COMMITTEE").with("newPerson", "某人")))
                .anyMatch(fault -> fault.contains("An account of a body"));
        assertThat(server.head()).isEqualTo(before);
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

    private static void assertLetsIn(String account, String password) {
        assertThat(server.as(account, password).get("/api/v1/cases").field("code"))
                .isEqualTo("PASSWORD_TO_CHANGE");
    }

    private static List<String> faults(int status, FormSheet form) {
        return sent(status, form).select("#problem li").eachText();
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
