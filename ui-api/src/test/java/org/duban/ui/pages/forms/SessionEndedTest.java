package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Server;
import org.duban.ui.Surfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions end with a restart; what somebody typed meanwhile does not. */
class SessionEndedTest {

    @Test
    void a_form_that_was_open_over_a_restart_is_sent_again_after_the_login(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            int port = server.port();
            Surfer admin = Surfer.as("admin", Server.PASSWORD, port).go("/do/register-unit?lang=en");
            server.duban()
                    .part(org.duban.ui.security.SessionBook.class)
                    .endOthers(new org.duban.events.AccountName("admin"), "none");

            admin.send("form.command", "name", "数据局", "kind", "DEPARTMENT", "organ", "GOVERNMENT", "step", "record");
            assertThat(admin.status()).isEqualTo(401);
            assertThat(admin.page().select("main").text()).contains("What you filled in is still here");
            var kept = admin.page().clone();

            admin.go("/login").send("main form", "account", "admin", "password", Server.PASSWORD);
            admin.back(kept).send("main form[action=/do/register-unit]");
            assertThat(admin.status()).as("its proof is of before the login").isEqualTo(403);
            admin.send("main form[action=/do/register-unit]");
            assertThat(admin.status()).isEqualTo(200);
            assertThat(admin.page().text()).contains("数据局");
            assertThat(server.as("admin").get("/api/v1/units").text()).contains("数据局");
        }
    }

    @Test
    void whoever_sends_a_form_without_any_session_is_told_that_he_was_logged_out(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            Surfer admin = form(server);
            Surfer nobody = new Surfer(server.port()).back(admin.page());
            nobody.send("form.command", "name", "数据局", "kind", "DEPARTMENT", "organ", "GOVERNMENT", "step", "record");
            assertThat(nobody.status()).isEqualTo(401);
            assertThat(nobody.page().select("h1").text()).isEqualTo("You were logged out");
            assertThat(nobody.page().select("main").text()).contains("What you filled in is still here");

            Surfer again = Surfer.as("admin", Server.PASSWORD, server.port()).back(admin.page());
            again.send("form.command", "name", "数据局", "kind", "DEPARTMENT", "organ", "GOVERNMENT", "step", "record");
            assertThat(again.page().select("h1").text()).isEqualTo("This page is out of date");
            again.send("main form[action=/do/register-unit]");
            assertThat(again.status()).isEqualTo(200);
            assertThat(server.as("admin").get("/api/v1/units").text()).contains("数据局");
        }
    }

    @Test
    void what_was_typed_is_not_lost_when_somebody_with_another_role_logs_in(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            Surfer admin = form(server);
            Surfer other =
                    Surfer.as("committee", Server.PASSWORD, server.port()).back(admin.page());
            other.send("form.command", "name", "数据局", "kind", "DEPARTMENT", "organ", "GOVERNMENT", "step", "record");
            other.send("main form[action=/do/register-unit]");
            assertThat(other.status()).isEqualTo(403);
            assertThat(other.page().select("main").text()).contains("What you filled in is still here");
            var kept = other.page().clone();

            Surfer back = Surfer.as("admin", Server.PASSWORD, server.port()).back(kept);
            back.send("main form[action=/do/register-unit]").send("main form[action=/do/register-unit]");
            assertThat(back.status()).isEqualTo(200);
            assertThat(server.as("admin").get("/api/v1/units").text()).contains("数据局");
        }
    }

    private static Surfer form(Server server) {
        return Surfer.as("admin", Server.PASSWORD, server.port()).go("/do/register-unit?lang=en");
    }
}
