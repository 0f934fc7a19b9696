package org.duban.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers are told when somebody changes the ledger under the server. */
class DamagedWhileServingTest {

    private static final String UNIT = "{\"unitId\":\"%s\",\"name\":\"%s\",\"kind\":\"COMMITTEE\"}";

    private Server server;
    private Path segment;

    @BeforeEach
    void serve(@TempDir Path folder) {
        server = Server.peopled(folder.resolve("data"));
        segment = folder.resolve("data/ledger").resolve("%020d.segment".formatted(0));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_ledger_that_was_cut_takes_no_command_and_says_so() throws IOException {
        long head = server.head();
        assertThat(server.as("clerk")
                        .get("/api/v1/follow-ups?minPosition=" + head)
                        .status())
                .isEqualTo(200);
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        assertDamaged(register("urban-two"));
        assertDamaged(register("urban-three"));
        assertThat(server.head()).isEqualTo(head);
        assertDamaged(server.as("auditor").get("/api/v1/events?after=" + (head - 1)));
    }

    @Test
    void a_ledger_that_was_deleted_takes_no_command_and_says_so() throws IOException {
        Files.delete(segment);
        assertDamaged(register("urban-two"));
        assertThat(segment).doesNotExist();
    }

    private Reply register(String unit) {
        return server.as("admin").send("register-unit", UNIT.formatted(unit, unit));
    }

    private static void assertDamaged(Reply reply) {
        assertThat(reply.text()).contains("\"code\":\"LEDGER_DAMAGED\"");
        assertThat(reply.status()).isEqualTo(500);
    }
}
