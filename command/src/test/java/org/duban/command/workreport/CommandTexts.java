package org.duban.command.workreport;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads commands written in JSON, field by field as their records have them; ids are plain text. */
public final class CommandTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CommandTexts() {}

    /** The command of that name with that content; what is left out is null. */
    public static Command read(String name, String json) {
        return read(name, JSON.readTree(json));
    }

    /** The same with other fields in place of those of that name. */
    static Command changed(String name, String json, String others) {
        ObjectNode content = (ObjectNode) JSON.readTree(json);
        JSON.readTree(others).properties().forEach(one -> content.set(one.getKey(), one.getValue()));
        return read(name, content);
    }

    private static Command read(String name, JsonNode content) {
        CommandType type = Commands.named(name).orElseThrow(() -> new IllegalArgumentException("no command " + name));
        return (Command) record(type.type(), content);
    }

    private static Object record(Class<?> type, JsonNode node) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
        if (!known.containsAll(node.propertyNames())) {
            throw new IllegalArgumentException(type.getSimpleName() + " has not all of " + node.propertyNames());
        }
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), node.path(component.getName()), component))
                .toArray();
        return construct(
                type, Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new), values);
    }

    private static @Nullable Object value(Type type, JsonNode node, RecordComponent component) {
        if (node.isMissingNode() || node.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new IllegalArgumentException(component.getDeclaringRecord() + " needs " + component.getName());
            }
            return null;
        }
        if (type instanceof ParameterizedType list) {
            List<Object> all = new ArrayList<>();
            node.forEach(one -> all.add(value(list.getActualTypeArguments()[0], one, component)));
            return List.copyOf(all);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class) {
            return node.asInt();
        }
        if (plain == boolean.class) {
            return node.asBoolean();
        }
        if (plain == String.class) {
            return node.stringValue();
        }
        if (plain == LocalDate.class) {
            return LocalDate.parse(node.stringValue());
        }
        if (plain.isEnum()) {
            return Stream.of(plain.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(node.stringValue()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(plain + " has no " + node));
        }
        return node.isString()
                ? construct(plain, new Class<?>[] {String.class}, node.stringValue())
                : record(plain, node);
    }

    private static Object construct(Class<?> type, Class<?>[] types, @Nullable Object... values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + List.of(types), e);
        }
    }
}
