package org.duban.ui.commands.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a command: its own fields, and beside them for whom the sender acts. */
public record CommandBody(RecordSchema inside) {

    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final TextSchema BODY_NAME = new TextSchema(200);

    /**
     * What an envelope held.
     *
     * @param onBehalfOf the body the sender acts for, null for nobody else
     */
    public record Content(Object inside, @Nullable String onBehalfOf) {}

    /** The envelope around a command of that shape. */
    public static CommandBody around(RecordSchema inside) {
        return new CommandBody(inside);
    }

    /** What {@code body} holds; empty, with a fault at {@code site}, if it is not of this shape. */
    public Optional<Content> read(JsonNode body, ValidationContext site) {
        String onBehalfOf = onBehalfOf(body, site);
        Object read = inside.read(without(body), site);
        return Optional.ofNullable(read).map(value -> new Content(value, onBehalfOf));
    }

    private static @Nullable String onBehalfOf(JsonNode body, ValidationContext site) {
        JsonNode named = body.get(ON_BEHALF_OF);
        boolean nobody = named == null || named.isNull();
        return nobody ? null : (String) BODY_NAME.read(named, site.at(ON_BEHALF_OF));
    }

    private static JsonNode without(JsonNode body) {
        return body instanceof ObjectNode object ? object.deepCopy().without(ON_BEHALF_OF) : body;
    }

    /** The JSON Schema of the whole body. */
    public Map<String, Object> schema() {
        Map<String, Object> onBehalfOf = BODY_NAME.schema();
        onBehalfOf.put("type", List.of("string", "null"));
        Map<String, Object> properties = new LinkedHashMap<>(inside.properties());
        properties.put(ON_BEHALF_OF, onBehalfOf);
        return inside.schema(properties);
    }
}
