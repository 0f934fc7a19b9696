package org.duban.ui.commands.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.AtLeastOne;
import org.duban.ui.json.AnswerJson;

/** Finds the shape that a type of Java has as JSON. */
final class SchemaFactory {

    private SchemaFactory() {}

    /** The shape of a record's component. */
    static Schema of(RecordComponent component) {
        return constant(component.getDeclaringRecord(), component.getName().toUpperCase(Locale.ROOT) + "_PATTERN")
                .<Schema>map(pattern -> new TextSchema(TextKind.ONE_LINE, pattern))
                .orElseGet(() -> filled(component, of(component.getGenericType(), TextSchema.of(component))));
    }

    /** A list that says nothing without an entry is known for that. */
    private static Schema filled(RecordComponent component, Schema shape) {
        return shape instanceof ListSchema list && component.isAnnotationPresent(AtLeastOne.class)
                ? new ListSchema(list.element(), true)
                : shape;
    }

    /** Whether that is a shape that people fill in: no list of named values, and nothing that only Duban makes. */
    static boolean knows(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class && knows(generic.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        boolean plain = raw == String.class || raw == LocalDate.class || raw == int.class || raw == boolean.class;
        return plain
                || raw.isEnum()
                || AnswerJson.isPlainText(raw)
                || (raw.isRecord()
                        && Stream.of(raw.getRecordComponents()).allMatch(part -> knows(part.getGenericType())));
    }

    private static Schema of(Type type, TextSchema text) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, text);
        }
        Class<?> raw = (Class<?>) type;
        return raw == String.class
                ? text
                : raw.isEnum() ? EnumSchema.of(raw) : raw.isRecord() ? record(raw) : plain(raw);
    }

    private static Schema generic(ParameterizedType type, TextSchema text) {
        if (type.getRawType() == List.class) {
            return new ListSchema(of(type.getActualTypeArguments()[0], text), false);
        }
        if (type.getRawType() == Map.class) {
            return new AnySchema();
        }
        throw new IllegalStateException("No JSON shape for " + type);
    }

    private static Schema record(Class<?> type) {
        return AnswerJson.isPlainText(type)
                ? new IdSchema(type.getSimpleName(), Constructor.of(type), pattern(type))
                : RecordSchema.of(type);
    }

    /** What the type itself says it looks like; else what every id does. */
    private static String pattern(Class<?> type) {
        return constant(type, "PATTERN").orElse(IdSchema.PATTERN);
    }

    private static Optional<String> constant(Class<?> type, String name) {
        return Stream.of(type.getFields())
                .filter(field -> field.getName().equals(name) && field.getType() == String.class)
                .findFirst()
                .map(SchemaFactory::text);
    }

    private static String text(java.lang.reflect.Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " cannot be read", e);
        }
    }

    private static Schema plain(Class<?> type) {
        if (type == LocalDate.class) {
            return new DateSchema();
        }
        if (type == int.class) {
            return new CountSchema();
        }
        if (type == boolean.class) {
            return new BooleanSchema();
        }
        throw new IllegalStateException("No JSON shape for " + type);
    }
}
