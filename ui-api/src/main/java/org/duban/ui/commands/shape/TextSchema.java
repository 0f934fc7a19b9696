package org.duban.ui.commands.shape;

import java.util.Map;
import java.util.Optional;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Words that a person wrote: not blank, not endless, nothing in them that cannot be printed. */
record TextSchema(int longest) implements Schema {

    static final TextSchema PROSE = new TextSchema(10_000);

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        String text = node.stringValue();
        if (text.isBlank()) {
            return site.fault(FaultCode.BLANK);
        }
        if (text.length() > longest) {
            return site.fault(FaultCode.TOO_LONG, Map.of("longest", Integer.toString(longest)));
        }
        Optional<FaultCode> unprintable = unprintable(text);
        return unprintable.isPresent() ? site.fault(unprintable.get()) : text;
    }

    /** What makes {@code text} unprintable, if anything does. */
    static Optional<FaultCode> unprintable(String text) {
        if (text.codePoints().anyMatch(TextSchema::surrogate)) {
            return Optional.of(FaultCode.LONE_SURROGATE);
        }
        return text.codePoints().anyMatch(TextSchema::control)
                ? Optional.of(FaultCode.CONTROL_CHARACTER)
                : Optional.empty();
    }

    private static boolean surrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean control(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "minLength", 1, "maxLength", longest, "pattern", "\\S");
    }
}
