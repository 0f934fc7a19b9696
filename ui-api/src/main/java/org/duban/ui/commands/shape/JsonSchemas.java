package org.duban.ui.commands.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON JsonSchemas as maps that keep their order. */
final class JsonSchemas {

    private JsonSchemas() {}

    /** A schema of {@code members}: name, value, name, value … */
    static Map<String, Object> of(Object... members) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i + 1 < members.length; i += 2) {
            schema.put((String) members[i], members[i + 1]);
        }
        return schema;
    }
}
