package org.duban.ui;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares replies
public record Reply(int status, HttpHeaders headers, byte[] body) {

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The member of that name, as text. */
    public String field(String name) {
        return json().path(name).asString();
    }

    /** A header, empty if it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
