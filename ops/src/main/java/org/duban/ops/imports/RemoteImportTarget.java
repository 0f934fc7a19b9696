package org.duban.ops.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.EventMeta.Origin;
import org.duban.ops.CliException;
import org.duban.ui.imports.ImportLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk of a server, reached as one of its administrators. */
public final class RemoteImportTarget implements ImportTarget {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;

    /** Problems that the next line would meet too. */
    private static final Set<String> LASTING = Set.of(
            "UNAUTHENTICATED",
            "FORBIDDEN",
            "TOO_MANY_ATTEMPTS",
            "LEDGER_UNAVAILABLE",
            "CLOCK_JUMPED",
            "LEDGER_DAMAGED",
            "STORAGE_UNAVAILABLE",
            "INTERNAL",
            "NOT_FOUND");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String authorization;
    private final boolean recordedTimes;
    private final String language;

    /** The desk of the server at {@code server}; {@code language} is what its reasons are to be told in. */
    public RemoteImportTarget(URI server, String user, String password, boolean recordedTimes, String language) {
        this.server = URI.create(server + (server.getPath().endsWith("/") ? "" : "/"));
        byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(login);
        this.recordedTimes = recordedTimes;
        this.language = language;
    }

    private record Answer(boolean repeated) {}

    @Override
    public boolean give(ImportLine line, Origin origin) {
        HttpResponse<String> response = sent(request(line, origin));
        if (response.statusCode() == OK) {
            return !JSON.readValue(response.body(), Answer.class).repeated();
        }
        JsonNode problem = problem(response);
        String code = problem.path("code").stringValue();
        String detail = problem.path("detail").asString("");
        if (LASTING.contains(code)) {
            throw CliException.failed("server.refuses", server, detail);
        }
        throw new LineRefused(code, detail, errors(problem));
    }

    private static List<Map<String, String>> errors(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> Map.of(
                        "pointer",
                        error.path("pointer").asString(""),
                        "detail",
                        error.path("detail").asString("")))
                .toList();
    }

    private HttpRequest request(ImportLine line, Origin origin) {
        String path = "api/v1/imports/" + origin.fileSha256() + "/lines/" + origin.line();
        return HttpRequest.newBuilder(server.resolve(path + "?recordedTimes=" + recordedTimes))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(line.json().toString()))
                .build();
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw CliException.failed("server.unreachable", server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.failed("interrupted");
        }
    }

    private JsonNode problem(HttpResponse<String> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            if (!problem.path("code").isString()) {
                throw strange(response);
            }
            return problem;
        } catch (JacksonException notJson) {
            throw strange(response);
        }
    }

    private CliException strange(HttpResponse<String> response) {
        return CliException.failed("server.strange", server, response.statusCode());
    }
}
