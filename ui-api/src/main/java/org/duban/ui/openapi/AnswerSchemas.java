package org.duban.ui.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.duban.query.caseview.FormFacts;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * Describes answers by their records, one schema for each, under its simple name; a nested enum is called after the type it
 * belongs to as well, for there are many kinds.
 */
final class AnswerSchemas {

    private static final String REF = "#/components/schemas/";

    private final Map<String, Object> byName = new TreeMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Prose prose;

    /** Schemas whose codes are explained in {@code prose}. */
    AnswerSchemas(Prose prose) {
        this.prose = prose;
    }

    /** The schemas described so far. */
    Map<String, Object> all() {
        return byName;
    }

    /** Describes {@code type}, a record, and everything it holds. */
    AnswerSchemas with(Class<?> type) {
        named(type);
        return this;
    }

    private Map<String, Object> named(Class<?> type) {
        String name = name(type);
        if (!types.containsKey(name)) {
            types.put(name, type);
            byName.put(name, described(type));
        } else if (types.get(name) != type) {
            throw new IllegalStateException("Two types are called " + name + ": " + type + ", " + types.get(name));
        }
        return Map.of("$ref", REF + name);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return type.isEnum() && outer != null ? outer.getSimpleName() + type.getSimpleName() : type.getSimpleName();
    }

    private Map<String, Object> described(Class<?> type) {
        if (type == FormFacts.class) {
            return Map.of(
                    "anyOf",
                    CaseForms.ALL.stream().map(form -> named(form.facts())).toList());
        }
        if (type == RegisterFacts.class) {
            return Map.of(
                    "anyOf",
                    Registers.ALL.stream()
                            .map(ViewedRegister::facts)
                            .filter(EntryFacts.class::isAssignableFrom)
                            .map(this::named)
                            .toList());
        }
        return type.isEnum() ? constants(type) : object(type);
    }

    private Map<String, Object> constants(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        prose.constants(type).ifPresent(said -> schema.put("description", said));
        schema.put(
                "enum",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        return schema;
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        components(type).forEach(part -> properties.put(part.getName(), component(part)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                components(type)
                        .filter(part -> !mayBeAbsent(part))
                        .map(RecordComponent::getName)
                        .toList());
        return schema;
    }

    /** As it is annotated, or the record that it is declared in. */
    private static boolean mayBeAbsent(RecordComponent part) {
        JsonInclude own = part.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude of = own == null ? part.getDeclaringRecord().getAnnotation(JsonInclude.class) : own;
        boolean nothing = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean many = Collection.class.isAssignableFrom(part.getType());
        return of != null && (nothing || (many && of.value() == JsonInclude.Include.NON_EMPTY));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(part.getType())
                        : Stream.of(part));
    }

    private Map<String, Object> component(RecordComponent part) {
        AnnotatedType type = part.getAnnotatedType();
        Map<String, Object> schema = of(part.getGenericType());
        return type.isAnnotationPresent(Nullable.class)
                ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
                : schema;
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> raw = (Class<?>) type;
        return PlainSchemas.of(raw).orElseGet(() -> named(raw));
    }

    private Map<String, Object> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        return Map.class.isAssignableFrom((Class<?>) type.getRawType())
                ? Map.of("type", "object", "additionalProperties", of(arguments[1]))
                : Map.of("type", "array", "items", of(arguments[0]));
    }
}
