package org.duban.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A Duban of its own process, started by the launcher, spoken to over HTTP. */
final class Server implements AutoCloseable {

    private static final String PASSWORD = "bench-only-password";
    private static final String FIRST_PASSWORD = "to-be-changed-at-once";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process process;
    private final Path said;

    Server(Path data) throws IOException {
        this(data, 0);
    }

    /** One that may use so many MB of heap; 0 for as many as Java takes of itself. */
    Server(Path data, int heap) throws IOException {
        port = freePort();
        said = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        "ops/duban", "serve", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("DUBAN_ADMIN_PASSWORD", PASSWORD);
        if (heap > 0) {
            builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx" + heap + "m");
        }
        process = builder.start();
    }

    /** Whether it has said where it serves. */
    boolean serves() throws IOException {
        return Files.readString(said).contains("http://");
    }

    /** The answer to a GET as {@code account}; a failed connection counts as no answer. */
    int get(String account, String path) throws InterruptedException {
        try {
            return client.send(request(account, path).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended", e);
            }
            return 0;
        }
    }

    /** Sends a command that must be accepted. */
    void command(String account, String name, String body) throws IOException, InterruptedException {
        expectSuccess(request(account, "/api/v1/commands/" + name)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Gives {@code account} the password all of them have here. */
    void password(String account) throws IOException, InterruptedException {
        put("admin", PASSWORD, account, FIRST_PASSWORD);
        put(account, FIRST_PASSWORD, account, PASSWORD);
    }

    /** The page that a GET is answered with, as {@code account}. */
    String page(String account, String path) throws IOException, InterruptedException {
        return answered(request(account, path).GET());
    }

    /** The page that a form is answered with, as {@code account}. */
    String page(String account, String path, String type, byte[] form) throws IOException, InterruptedException {
        return answered(request(account, path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(form)));
    }

    private String answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** How many bytes a GET is answered with, as {@code account}. */
    long size(String account, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(account, path).GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " " + answer.statusCode());
        }
        return answer.body().length;
    }

    /** The most memory that the server's process has held by now, in bytes, as Linux tells. */
    long mostMemory() throws IOException {
        long most = 0;
        for (ProcessHandle one : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            for (String line : Files.readAllLines(Path.of("/proc/" + one.pid() + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")) * 1024);
                }
            }
        }
        return most;
    }

    private void put(String caller, String present, String account, String password)
            throws IOException, InterruptedException {
        expectSuccess(request(caller, present, "/api/v1/accounts/" + account + "/password")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"password\":\"" + password + "\"}"))
                .build());
    }

    private void expectSuccess(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder request(String account, String path) {
        return request(account, PASSWORD, path);
    }

    private HttpRequest.Builder request(String account, String password, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + credentials);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
