package org.duban.ui;

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
import java.util.Arrays;
import java.util.Base64;

/** A person at the other end of HTTP. */
public record Caller(int port, String account, String password) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String BY_TOKEN = "(by token)";

    /** A program that bears a token with that secret. */
    public static Caller bearing(int port, String secret) {
        return new Caller(port, BY_TOKEN, secret);
    }

    /** Gets {@code path}. */
    public Reply get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends a command of that name. */
    public Reply send(String command, String json, String... headers) {
        return post("/api/v1/commands/" + command, json, headers);
    }

    /** Posts JSON to {@code path}. */
    public Reply post(String path, String json, String... headers) {
        return call("POST", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
    }

    /** Posts bytes to {@code path}. */
    public Reply post(String path, byte[] bytes, String... headers) {
        return call("POST", path, BodyPublishers.ofByteArray(bytes), headers);
    }

    /** Puts JSON to {@code path}. */
    public Reply put(String path, String json, String... headers) {
        return call("PUT", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
    }

    /** Gets {@code path} without login. */
    public static Reply anonymous(int port, String path) {
        return answer(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    /** Asks for {@code path} where operators are told how it is, of which the document says nothing. */
    public static Reply operator(int port, String path) {
        return sent(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
    }

    /** Does {@code method} to {@code path}. */
    public Reply call(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", account.equals(BY_TOKEN) ? "Bearer " + password : "Basic " + credentials())
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request);
    }

    private static Reply answer(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Reply reply = sent(request);
        Documented.mustName(request.method(), request.uri().getRawPath(), reply);
        return reply;
    }

    private static Reply sent(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
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

    private static String[] with(String[] headers, String name, String value) {
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }
}
