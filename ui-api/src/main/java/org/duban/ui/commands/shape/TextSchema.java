package org.duban.ui.commands.shape;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.duban.events.SeveralLines;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Words that a person wrote.
 *
 * @param pattern what they look like; where that is more than their kind says, the record that takes them looks whether it holds
 */
record TextSchema(TextKind kind, String pattern) implements Schema {

    /** Text of which nothing is known but that a person wrote it. */
    static final TextSchema PROSE = of(TextKind.SEVERAL_LINES);

    static TextSchema of(TextKind kind) {
        return new TextSchema(kind, kind.pattern());
    }

    /** The text that {@code component} takes. */
    static TextSchema of(RecordComponent component) {
        if (component.isAnnotationPresent(Verbatim.class)) {
            return of(TextKind.VERBATIM);
        }
        return of(component.isAnnotationPresent(SeveralLines.class) ? TextKind.SEVERAL_LINES : TextKind.ONE_LINE);
    }

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        String text = node.stringValue();
        Optional<FaultCode> fault = kind.fault(text);
        return fault.isPresent() ? site.fault(fault.get(), details(fault.get())) : kind.kept(text);
    }

    private Map<String, String> details(FaultCode code) {
        return code == FaultCode.TOO_LONG ? Map.of("longest", Integer.toString(kind.longest())) : Map.of();
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "minLength", 1, "maxLength", kind.longest(), "pattern", pattern);
    }
}
