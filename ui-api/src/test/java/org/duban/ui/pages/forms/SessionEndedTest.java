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
}
