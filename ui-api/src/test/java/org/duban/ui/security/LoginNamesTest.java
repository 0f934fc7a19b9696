package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Server;
import org.duban.ui.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types his account as an input method for Chinese writes it is let in all the same; a password is what it is. */
class LoginNamesTest {

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
    @ValueSource(strings = {"clerk", " clerk ", "\u3000clerk\u3000", "ｃｌｅｒｋ", "Clerk"})
    void an_account_is_known_however_its_name_is_typed(String typed) {
        Surfer surfer = Surfer.as(typed, Server.PASSWORD, server.port());
        assertThat(surfer.at().getPath()).isEqualTo("/");
    }

    @Test
    void a_password_with_something_added_is_another_password() {
        Surfer surfer = Surfer.as("clerk", Server.PASSWORD + "ｘ", server.port());
        assertThat(surfer.at().getPath()).isEqualTo("/login");
    }
}
