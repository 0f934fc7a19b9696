package org.duban.ops.endtoend;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
public record Answer(int status, String text) {

    static Answer of(int status, byte[] body) {
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    /** Whether it was what was asked for. */
    public boolean good() {
        return status >= 200 && status < 300;
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    /** The member of that name, as text. */
    public String field(String name) {
        return json().path(name).asString();
    }

    /** The ledger's position that the answer tells of. */
    public long position() {
        return json().path("position").asLong();
    }
}
