package org.duban.ops.endtoend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that somebody is to give.
 *
 * @param account whose step it is
 */
public record Step(String account, String command, ObjectNode body) {

    private static final Map<String, JsonNode> EXAMPLES = new ConcurrentHashMap<>();

    /** The catalogue's example of {@code command} as a step of {@code account} in the case {@code caseId}. */
    public static Step of(Staff staff, String caseId, String account, String command) {
        JsonNode example = EXAMPLES.computeIfAbsent(
                command,
                name -> staff.person("auditor")
                        .get("/api/v1/commands/" + name)
                        .json()
                        .path("example"));
        ObjectNode body = ((ObjectNode) example).deepCopy();
        if (body.has("stream")) {
            body.put("stream", "case-" + caseId);
        } else if (body.has("caseId")) {
            body.put("caseId", caseId);
        }
        return new Step(account, command, body);
    }

    /** The case it is about; empty text if it is about something else. */
    public String caseId() {
        return body.has("caseId")
                ? body.path("caseId").asString()
                : body.path("stream").asString().replaceFirst("^case-", "");
    }

    /** The same with another value, in JSON, of one field. */
    public Step with(String field, String json) {
        ObjectNode changed = body.deepCopy();
        changed.set(field, JsonMapper.shared().readTree(json));
        return new Step(account, command, changed);
    }

    /** The same on the item {@code itemId}. */
    public Step on(String itemId) {
        return with("itemId", quoted(itemId));
    }

    /** The same, dated {@code day}. */
    public Step dated(String day) {
        return with("occurredOn", quoted(day));
    }

    /** The same as a step of {@code somebody}. */
    public Step by(String somebody) {
        return new Step(somebody, command, body);
    }

    /** Takes it. */
    public Answer take(Staff staff, String... headers) {
        return staff.person(account).send(command, body.toString(), headers);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
