package org.duban.ui.pages.forms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.ui.commands.shape.BooleanSchema;
import org.duban.ui.commands.shape.CountSchema;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.Schema;
import org.duban.ui.commands.shape.TextSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a command's JSON of what was filled in: what was left empty is left out, and so are groups of which nothing was filled in. */
record FormReader(Filled filled) {

    static final String FILES = "Evidence";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_COUNT = 9;

    /** What a page sent. */
    interface Filled {

        /** Everything under that name, without white space around it; no empty text. */
        List<String> all(String name);

        /** How many groups there are under that name. */
        int groups(String name);

        /** The files that are under that name, those kept before first. */
        List<JsonNode> files(String name);
    }

    /** The JSON of a record of that shape, whose fields' names begin with {@code prefix}. */
    ObjectNode record(RecordSchema shape, String prefix) {
        ObjectNode object = NODES.objectNode();
        for (Field field : shape.fields()) {
            JsonNode value = value(field, prefix + field.name());
            if (value != null) {
                object.set(field.name(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode value(Field field, String name) {
        boolean optional = field.presence() == Presence.OPTIONAL;
        return switch (field.shape()) {
            case ListSchema list -> list(list, name, optional);
            case RecordSchema file
            when file.type().equals(FILES) ->
                filled.files(name).stream().findFirst().orElse(null);
            case RecordSchema record -> {
                ObjectNode object = record(record, name + "/");
                yield optional && !saysAnything(object) ? null : object;
            }
            default -> single(field.shape(), name);
        };
    }

    private @Nullable JsonNode single(Schema shape, String name) {
        String text = filled.all(name).stream().findFirst().orElse(null);
        return text == null ? null : written(shape, text);
    }

    /** Numbers, and yes or no, as JSON has them; what is none stays text, so that it is refused as such. */
    private static JsonNode written(Schema shape, String text) {
        return switch (shape) {
            case CountSchema count
            when text.matches("\\d{1," + LONGEST_COUNT + "}") -> NODES.numberNode(Integer.parseInt(text));
            case BooleanSchema yes -> NODES.booleanNode(Boolean.parseBoolean(text));
            default -> NODES.stringNode(text);
        };
    }

    private @Nullable JsonNode list(ListSchema list, String name, boolean optional) {
        ArrayNode array = NODES.arrayNode();
        elements(list.element(), name).forEach(array::add);
        return optional && array.isEmpty() ? null : array;
    }

    private Stream<? extends JsonNode> elements(Schema element, String name) {
        return switch (element) {
            case RecordSchema file when file.type().equals(FILES) -> filled.files(name).stream();
            case RecordSchema record ->
                Stream.iterate(0, n -> n < filled.groups(name), n -> n + 1)
                        .map(n -> record(record, name + "/" + n + "/"))
                        .filter(FormReader::saysAnything);
            case TextSchema text -> lines(name).map(NODES::stringNode);
            default -> lines(name).map(one -> written(element, one));
        };
    }

    /** Of all fields of that name, the lines that hold something. */
    private Stream<String> lines(String name) {
        return filled.all(name).stream()
                .flatMap(lines -> Arrays.stream(lines.split("\n", -1)))
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }

    /** What holds nothing but empty lists and objects says nothing. */
    private static boolean saysAnything(JsonNode value) {
        return !value.isContainer() || value.valueStream().anyMatch(FormReader::saysAnything);
    }
}
