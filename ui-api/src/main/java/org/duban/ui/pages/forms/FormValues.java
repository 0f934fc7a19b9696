package org.duban.ui.pages.forms;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a field holds, of a command as far as it is filled in. */
final class FormValues {

    private FormValues() {}

    /** The texts of one value or several. */
    static List<String> values(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).toList();
        }
        return value.isMissingNode() || value.isNull() || value.isObject() ? List.of() : List.of(value.asString());
    }

    /** One file or several, each by its hash and name. */
    static List<String> files(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value).filter(JsonNode::isObject))
                .map(file ->
                        file.path("sha256").asString() + " " + file.path("name").asString())
                .toList();
    }
}
