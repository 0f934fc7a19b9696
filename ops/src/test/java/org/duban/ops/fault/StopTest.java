package org.duban.ops.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {

    @Test
    void a_server_that_is_told_to_stop_ends_without_a_failure_and_can_be_started_again(@TempDir Path folder)
            throws IOException {
        Path log = folder.resolve("log");
        for (int round = 0; round < 2; round++) {
            try (Child server = Child.serving(folder.resolve("data"), log)) {
                assertThat(server.stop()).isZero();
            }
            assertThat(Files.readString(log)).doesNotContain("Exception", "still at work");
        }
    }
}
