package org.duban.ui.commands.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One of a few names. */
record EnumShape(List<Enum<?>> constants) implements Shape {

    static EnumShape of(Class<?> type) {
        return new EnumShape(
                Arrays.<Enum<?>>stream((Enum<?>[]) type.getEnumConstants()).toList());
    }

    @Override
    public @Nullable Object read(JsonNode node, Site site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        for (Enum<?> constant : constants) {
            if (constant.name().equals(node.stringValue())) {
                return constant;
            }
        }
        return site.fault(FaultCode.NOT_ONE_OF, Map.of("names", String.join(", ", names())));
    }

    private List<String> names() {
        return constants.stream().<String>map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.of("type", "string", "enum", names());
    }
}
