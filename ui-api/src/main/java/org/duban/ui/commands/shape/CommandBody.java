package org.duban.ui.commands.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a command: its own fields, and beside them whose act is written down from paper. */
public record CommandBody(RecordSchema inside) {

    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final RecordSchema ACT =
            RecordSchema.of(RepresentedAct.class).solid();

    /**
     * What an envelope held.
     *
     * @param onBehalfOf whose act it is; null for the sender's own
     */
    public record Content(Object inside, @Nullable RepresentedAct onBehalfOf) {}

    /** The envelope around a command of that shape. */
    public static CommandBody around(RecordSchema inside) {
        return new CommandBody(inside);
    }

    /** What {@code body} holds; empty, with a fault at {@code site}, if it is not of this shape. */
    public Optional<Content> read(JsonNode body, ValidationContext site) {
        RepresentedAct onBehalfOf = onBehalfOf(body, site);
        Object read = inside.read(without(body), site);
        return Optional.ofNullable(read).map(value -> new Content(value, onBehalfOf));
    }

    private static @Nullable RepresentedAct onBehalfOf(JsonNode body, ValidationContext site) {
        JsonNode named = body.get(ON_BEHALF_OF);
        boolean nobody = named == null || named.isNull();
        return nobody ? null : (RepresentedAct) ACT.read(named, site.at(ON_BEHALF_OF));
    }

    private static JsonNode without(JsonNode body) {
        return body instanceof ObjectNode object ? object.deepCopy().without(ON_BEHALF_OF) : body;
    }

    /** The JSON Schema of the whole body. */
    public Map<String, Object> schema() {
        Map<String, Object> onBehalfOf = new LinkedHashMap<>(ACT.schema());
        onBehalfOf.put("type", List.of("object", "null"));
        Map<String, Object> properties = new LinkedHashMap<>(inside.properties());
        properties.put(ON_BEHALF_OF, onBehalfOf);
        return inside.schema(properties);
    }
}
