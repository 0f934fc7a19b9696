package org.duban.ui.commands.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One of a few names. */
public record EnumSchema(List<Enum<?>> constants) implements Schema {

    static EnumSchema of(Class<?> type) {
        return new EnumSchema(
                Arrays.<Enum<?>>stream((Enum<?>[]) type.getEnumConstants()).toList());
    }

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        for (Enum<?> constant : constants) {
            if (constant.name().equals(node.stringValue())) {
                return constant;
            }
        }
        List<Choice> choices = constants.stream()
                .map(constant -> new Choice(constant.name(), Choice.key(constant)))
                .toList();
        return site.fault(FaultCode.NOT_ONE_OF, Choice.details(choices));
    }

    private List<String> names() {
        return constants.stream().<String>map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "enum", names());
    }
}
