package org.duban.ui.commands.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.duban.events.PossibleDays;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A day that exists, as {@code 2023-03-01}. */
record DateSchema() implements Schema {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    /** What a schema can say of the days there can be: the first is fixed, and the last moves on. */
    private static final String POSSIBLE = "^(19(49|[5-9][0-9])|2[01][0-9]{2})-[0-9]{2}-[0-9]{2}$";

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        if (!node.stringValue().matches(FORM)) {
            return site.fault(FaultCode.NOT_A_DATE);
        }
        try {
            return possible(LocalDate.parse(node.stringValue()), site);
        } catch (DateTimeParseException noSuchDay) {
            return site.fault(FaultCode.NOT_A_DATE);
        }
    }

    private static @Nullable Object possible(LocalDate day, ValidationContext site) {
        LocalDate today = site.allowance().today();
        return PossibleDays.has(day, today) ? day : site.fault(FaultCode.NO_POSSIBLE_DAY, Fault.possibleDays(today));
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "format", "date", "pattern", POSSIBLE);
    }
}
