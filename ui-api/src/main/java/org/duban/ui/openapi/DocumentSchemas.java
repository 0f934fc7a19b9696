package org.duban.ui.openapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the document, each under a name of its own also where a generated client makes a class of the name. */
final class DocumentSchemas {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode schemas;
    private final Map<String, String> byClass = new HashMap<>();

    /** @param schemas those there are, to which others are added */
    DocumentSchemas(ObjectNode schemas) {
        this.schemas = schemas;
        schemas.propertyNames().forEach(this::take);
    }

    /**
     * Adds a schema.
     *
     * @throws IllegalStateException if there is one of that name, or of one that differs in case and punctuation only
     */
    void add(String name, Object schema) {
        take(name);
        schemas.set(name, JSON.valueToTree(schema));
    }

    private void take(String name) {
        String inClients = name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        String other = byClass.putIfAbsent(inClients, name);
        if (other != null) {
            throw new IllegalStateException("Two schemas would be one: " + other + " and " + name);
        }
    }
}
