package org.duban.ui.commands.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A day that exists, as {@code 2023-03-01}. */
public record DateSchema() implements Schema {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        if (!node.stringValue().matches(FORM)) {
            return site.fault(FaultCode.NOT_A_DATE);
        }
        try {
            return LocalDate.parse(node.stringValue());
        } catch (DateTimeParseException noSuchDay) {
            return site.fault(FaultCode.NOT_A_DATE);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "format", "date");
    }
}
