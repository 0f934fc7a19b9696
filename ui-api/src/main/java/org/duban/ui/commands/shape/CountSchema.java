package org.duban.ui.commands.shape;

import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many of something: a whole number from zero, as 3 or, which JSON takes for the same, as 3.0. */
public record CountSchema() implements Schema {

    /** More than anybody counts, and so little that sums of many still are numbers. */
    private static final int MOST = 100_000_000;

    private static final Map<String, String> RANGE = Map.of("least", "0", "most", Integer.toString(MOST));

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isNumber() || node.doubleValue() != Math.rint(node.doubleValue())) {
            return site.wrongType("integer");
        }
        boolean fits = node.canConvertToInt() && node.intValue() >= 0 && node.intValue() <= MOST;
        return fits ? (Object) node.intValue() : site.fault(FaultCode.OUT_OF_RANGE, RANGE);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "integer", "minimum", 0, "maximum", MOST);
    }
}
