package org.duban.ops.imports;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.EventMeta.Origin;
import org.duban.ops.RemoteServer;
import org.duban.ui.imports.ImportLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk of a server, reached as one of its administrators. */
public final class RemoteImportTarget implements ImportTarget {

    private static final JsonMapper JSON = JsonMapper.shared();

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

    private final RemoteServer server;
    private final boolean recordedTimes;

    /** The desk of {@code server}. */
    public RemoteImportTarget(RemoteServer server, boolean recordedTimes) {
        this.server = server;
        this.recordedTimes = recordedTimes;
    }

    private record Answer(boolean repeated) {}

    @Override
    public boolean give(ImportLine line, Origin origin) {
        HttpResponse<String> response = server.post(
                "api/v1/imports/" + origin.fileSha256() + "/lines/" + origin.line() + "?recordedTimes=" + recordedTimes,
                line.json().toString());
        if (server.took(response)) {
            return !JSON.readValue(response.body(), Answer.class).repeated();
        }
        JsonNode problem = server.problem(response);
        String code = problem.path("code").stringValue();
        String detail = problem.path("detail").asString("");
        if (LASTING.contains(code)) {
            throw server.refuses(detail);
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
}
