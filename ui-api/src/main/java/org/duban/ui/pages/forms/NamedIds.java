package org.duban.ui.pages.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.Schema;
import tools.jackson.databind.JsonNode;

/** Finds the ids that something names, by the simple names of their types. */
final class NamedIds {

    private NamedIds() {}

    /** Those in {@code content}, which has that shape. */
    static Map<String, Set<String>> in(RecordSchema shape, JsonNode content) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        add(shape, content, found);
        return found;
    }

    private static void add(Schema shape, JsonNode value, Map<String, Set<String>> found) {
        switch (shape) {
            case IdSchema id
            when value.isString() ->
                found.computeIfAbsent(id.type(), any -> new LinkedHashSet<>()).add(value.stringValue());
            case RecordSchema record ->
                record.fields().forEach(field -> add(field.shape(), value.path(field.name()), found));
            case ListSchema list -> value.forEach(one -> add(list.element(), one, found));
            default -> {} // names nothing
        }
    }
}
