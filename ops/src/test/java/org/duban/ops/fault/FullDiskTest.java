package org.duban.ops.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.duban.ops.endtoend.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk of a few megabytes that is full: a memory disk of the server's own, where the system lets us mount one. */
class FullDiskTest {

    private static final int MOST = 60;
    private static final String FILLER = "filler";

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Path disk;
    private Child server;
    private int number;

    @BeforeEach
    void serve_from_a_small_disk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mounts(), "no small disk can be mounted here");
        server = Child.serving(onSmallDisk(), disk.resolve("data"), folder.resolve("log"));
        Staff.hired(server.uri());
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void whatever_finds_no_room_is_answered_503_and_taken_once_there_is_room() throws Exception {
        fill();
        List<Integer> recorded = new ArrayList<>();
        assertFails(() -> recordInto(recorded));
        assertFails(() -> post("clerk", "commands/register-unit", unit("refused-" + number++)));
        assertFails(() -> put("admin", "accounts/clerk/password", "{\"password\":\"another long password\"}"));
        assertFails(() -> post("clerk", "evidence?name=a.txt", "evidence ".repeat(1000)));
        assertFails(() -> put("admin", "webhooks/oa", "{\"url\":\"https://oa.example.org/" + "x".repeat(900) + "\"}"));
        assertFails(() -> post("admin", "imports/" + "a".repeat(64) + "/lines/" + ++number, importLine()));
        List<String> troubles =
                server.said().lines().filter(line -> line.contains(" ERROR ")).toList();
        assertThat(troubles).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThan(12);
        assertThat(server.said()).doesNotContain("\tat ");

        Files.delete(server.seen(disk.resolve(FILLER)));
        assertThat(recordInto(recorded)).isEqualTo(200);
        assertThat(post("clerk", "commands/register-unit", unit("refused"))).isEqualTo(403);
        assertThat(post("clerk", "evidence?name=a.txt", "evidence ".repeat(1000)))
                .isBetween(200, 201);
        assertThat(put("admin", "webhooks/oa", "{\"url\":\"https://oa.example.org/\"}"))
                .isEqualTo(200);
        assertThat(post("admin", "imports/" + "a".repeat(64) + "/lines/" + ++number, importLine()))
                .isEqualTo(200);
        assertThat(status("auditor", "GET", "refusals?limit=200", "")).isEqualTo(200);
        String units = get("admin", "units");
        recorded.forEach(one -> assertThat(units).contains("\"unit-" + one + "\""));
        assertThat(get("auditor", "ledger/verification")).contains("true");
    }

    private int recordInto(List<Integer> recorded) throws Exception {
        int next = ++number;
        int status = post("admin", "commands/register-unit", unit("unit-" + next));
        if (status == 200) {
            recorded.add(next);
        }
        return status;
    }

    /** The last page of a file may have room for a few more lines. */
    private static void assertFails(Callable<Integer> request) throws Exception {
        int status = 0;
        for (int attempt = 0; attempt < MOST && status != 503; attempt++) {
            status = request.call();
        }
        assertThat(status).isEqualTo(503);
        assertThat(request.call()).as("the next one").isEqualTo(503);
    }

    private static String unit(String name) {
        return "{\"unitId\":\"" + name + "\",\"name\":\"" + name
                + "\",\"kind\":\"DEPARTMENT\",\"organ\":\"GOVERNMENT\",\"occurredOn\":\"2023-01-03\"}";
    }

    private String importLine() {
        return "{\"id\":\"line-" + number + "\",\"command\":\"register-unit\",\"actor\":\"admin\",\"body\":"
                + unit("imported-" + number) + "}";
    }

    private void fill() throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(server.seen(disk.resolve(FILLER)))) {
            while (true) {
                filler.write(page);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private int post(String account, String path, String body) throws Exception {
        return status(account, "POST", path, body);
    }

    private int put(String account, String path, String body) throws Exception {
        return status(account, "PUT", path, body);
    }

    private int status(String account, String method, String path, String body) throws Exception {
        HttpRequest.Builder request = request(account, path).method(method, BodyPublishers.ofString(body));
        if (!path.startsWith("evidence")) {
            request.header("Content-Type", "application/json");
        }
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private String get(String account, String path) throws Exception {
        return http.send(request(account, path).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String account, String path) {
        byte[] credentials = (account + ":" + Staff.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(server.uri().resolve("/api/v1/" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** In a mount namespace of its own, that ends with the process and is seen by nobody else. */
    private List<String> onSmallDisk() {
        String mount = "mount -t tmpfs -o size=6m,mode=700 tmpfs '" + disk + "' && exec \"$@\"";
        return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh");
    }

    private boolean mounts() throws InterruptedException {
        List<String> words = new ArrayList<>(onSmallDisk());
        words.add("true");
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
