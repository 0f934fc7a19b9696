package org.duban.ui.tokens;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.events.UnitId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token as a line of a file.
 *
 * @param hash of its secret
 * @param resets how often the account's password had been reset by somebody else when it was made
 */
record KeptToken(ApiToken token, String hash, int resets) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The line. */
    static String line(ApiToken token, String hash, int resets) {
        ObjectNode line = JSON.createObjectNode()
                .put("hash", hash)
                .put("account", token.account().value())
                .put("name", token.name())
                .put("until", token.until().toString())
                .put("resets", resets)
                .put("madeAt", token.madeAt().toString())
                .put("unit", token.unit() == null ? null : token.unit().value());
        ArrayNode scope = line.putArray("scope");
        token.scope().forEach(scope::add);
        return line.toString();
    }

    /** The token of that id in {@code text}; empty if it is none. */
    static Optional<KeptToken> read(String id, String text) {
        try {
            JsonNode line = JSON.readTree(text);
            String unit = line.path("unit").asString("");
            List<String> scope =
                    line.path("scope").valueStream().map(JsonNode::asString).toList();
            ApiToken token = new ApiToken(
                    id,
                    new AccountName(line.path("account").asString("")),
                    line.path("name").asString(""),
                    scope,
                    unit.isEmpty() ? null : new UnitId(unit),
                    LocalDate.parse(line.path("until").asString("")),
                    Instant.parse(line.path("madeAt").asString("")));
            return Optional.of(new KeptToken(
                    token, line.path("hash").asString(""), line.path("resets").asInt(0)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }
}
