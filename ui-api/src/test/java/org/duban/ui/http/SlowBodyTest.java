package org.duban.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends a body a byte now and then is not waited for, whether he is let in or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowBodyTest {

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data, "DUBAN_BODY_PATIENCE", "1s");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, POST, /api/v1/commands/open-law-inspection, 408",
        "department, POST, /api/v1/evidence,                408",
        "clerk, PUT,  /api/v1/accounts/clerk/password,      408",
        "admin, POST, /api/v1/imports/FILE/lines/1,         408",
        "admin, PUT,  /api/v1/webhooks/oa,                  408",
        "clerk, POST, /api/v1/what-if,                      408",
        "auditor, POST, /api/v1/evidence,                   403",
        "nobody, POST, /api/v1/commands/open-law-inspection, 401"
    })
    void a_body_that_drips_is_answered_and_the_connection_ended(String account, String verb, String path, int status)
            throws IOException {
        long begun = System.nanoTime();
        String answer = dripped(account, verb, path.replace("FILE", "f".repeat(64)));
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, POST, /do/open-law-inspection, 408",
        "nobody, POST, /login, 408",
        "nobody, POST, /do/open-law-inspection, 408"
    })
    void a_form_that_drips_is_not_waited_for_either(String account, String verb, String path, int status)
            throws IOException {
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            long begun = System.nanoTime();
            assertThat(dripped(account, verb, path, type)).startsWith("HTTP/1.1 " + status + " ");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private String dripped(String account, String verb, String path) throws IOException {
        return dripped(account, verb, path, "application/json");
    }

    /** Sends a byte every tenth of a second until the connection is ended, and returns what was answered. */
    private String dripped(String account, String verb, String path, String type) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port());
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            socket.setSoTimeout(15_000);
            OutputStream out = socket.getOutputStream();
            String login = Base64.getEncoder()
                    .encodeToString((account + ":" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
            out.write((verb + " " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + login
                            + "\r\nContent-Type: " + type + "\r\nContent-Length: 100000\r\n\r\n{")
                    .getBytes(StandardCharsets.UTF_8));
            clock.scheduleAtFixedRate(() -> drip(out), 100, 100, TimeUnit.MILLISECONDS);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketException ended) {
                // Bytes that nobody reads any more may end it the hard way.
                assertThat(answer.size()).isPositive();
            }
            clock.shutdownNow();
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static void drip(OutputStream out) {
        try {
            out.write(' ');
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
