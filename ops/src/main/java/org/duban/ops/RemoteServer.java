package org.duban.ops;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server, as one of its accounts reaches it. */
public final class RemoteServer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String authorization;
    private final String language;

    /** The one at {@code server}; {@code language} is what its reasons are to be told in. */
    RemoteServer(URI server, String user, String password, String language) {
        this.server = URI.create(server + (server.getPath().endsWith("/") ? "" : "/"));
        byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(login);
        this.language = language;
    }

    /**
     * What it answers to {@code json}, sent to {@code path}.
     *
     * @throws CliException if it does not answer
     */
    public HttpResponse<String> post(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(json))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw CliException.failed("server.unreachable", server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.failed("interrupted");
        }
    }

    /** Whether that is what a server answers to what it took. */
    public boolean took(HttpResponse<String> response) {
        return response.statusCode() == OK;
    }

    /**
     * Why it was not taken.
     *
     * @throws CliException if no Duban answers so
     */
    public JsonNode problem(HttpResponse<String> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            if (problem.path("code").isString()) {
                return problem;
            }
        } catch (JacksonException notJson) {
            // said below, as what is JSON but no problem is
        }
        throw CliException.failed("server.strange", server, response.statusCode());
    }

    /** Says that it takes nothing from this account, for the reason that it tells. */
    public CliException refuses(String detail) {
        return CliException.failed("server.refuses", server, detail);
    }
}
