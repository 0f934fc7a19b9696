package org.duban.ops.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.duban.ui.DubanApplication;
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

    @Test
    void without_the_launcher_it_is_no_failure_either(@TempDir Path folder) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server = java(DubanApplication.class, "--duban.port=" + port, "--duban.data=" + folder.resolve("data"));
        try {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !server.isAlive() || isServing(port));
            server.destroy();
            assertThat(server.onExit().join().exitValue()).isZero();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void a_server_that_is_told_to_stop_while_it_starts_ends_soon_and_without_a_failure() throws Exception {
        Process starting = java(StartsForever.class);
        try (BufferedReader said = starting.inputReader()) {
            assertThat(said.readLine()).isEqualTo("starting");
            long before = System.nanoTime();
            starting.destroy();
            assertThat(starting.waitFor()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void a_server_that_stops_because_going_on_would_be_worse_ends_with_a_failure() throws Exception {
        Process stopped = java(StopsLoudly.class);
        assertThat(stopped.waitFor()).isEqualTo(StopsLoudly.WHY);
    }

    private static boolean isServing(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static Process java(Class<?> main, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
