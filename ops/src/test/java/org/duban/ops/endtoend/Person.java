package org.duban.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

/** Someone with an account on a server. */
public record Person(URI server, String account, String password) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Asks for {@code path}. */
    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    /** Asks for {@code path} once the views show all that is in the ledger. */
    public Answer now(String path) {
        long head = get("/api/v1/ledger/head").position();
        return get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + head);
    }

    /** Gives a command. */
    public Answer send(String command, String json, String... headers) {
        return call("POST", "/api/v1/commands/" + command, BodyPublishers.ofString(json), json(headers));
    }

    /** Uploads a file. */
    public Answer upload(String name, String content) {
        return call("POST", "/api/v1/evidence?name=" + name, BodyPublishers.ofString(content));
    }

    /** Sets somebody's password. */
    public Answer setPassword(String account, String password) {
        String body = "{\"password\":\"" + password + "\"}";
        return call("PUT", "/api/v1/accounts/" + account + "/password", BodyPublishers.ofString(body), json());
    }

    private Answer call(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials())
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return Answer.of(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String credentials() {
        return Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] json(String... headers) {
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = "Content-Type";
        more[headers.length + 1] = "application/json";
        return more;
    }
}
