package org.duban.ui.commands.shape;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.events.SetByPeople;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object whose fields are the components of a record, no more and no fewer.
 *
 * @param type the record's simple name
 */
public record RecordSchema(String type, Constructor constructor, List<Field> fields) implements Schema {

    /** The shape of {@code type}, a record. */
    public static RecordSchema of(Class<?> type) {
        return new RecordSchema(
                type.getSimpleName(),
                Constructor.of(type),
                Arrays.stream(type.getRecordComponents()).map(Field::of).toList());
    }

    /**
     * The shape of some components of {@code type}, a record: those with a shape that people fill in, among those that
     * {@code wanted} names. Of a deadline that people set they fill in the day.
     */
    public static RecordSchema ofSome(Class<?> type, Predicate<RecordComponent> wanted) {
        return new RecordSchema(
                type.getSimpleName(),
                Constructor.of(type),
                Arrays.stream(type.getRecordComponents())
                        .filter(wanted)
                        .filter(component -> SchemaFactory.knows(component.getGenericType()))
                        .map(component -> component.isAnnotationPresent(SetByPeople.class)
                                ? Field.of(component).asDay()
                                : Field.of(component))
                        .toList());
    }

    /** The same object, of which what is not given is left out. */
    RecordSchema solid() {
        return new RecordSchema(
                type, constructor, fields.stream().map(Field::solid).toList());
    }

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isObject()) {
            return site.wrongType("object");
        }
        int faultsBefore = site.faults().size();
        refuseUnknown(node, site);
        Object[] values = fields.stream().map(field -> field.read(node, site)).toArray();
        return site.faults().size() > faultsBefore ? null : made(values, site);
    }

    /** What is wrong with those fields that {@code given} fills in, each told below {@code place}. */
    public List<Fault> unfit(JsonNode given, String place, LocalDate today) {
        ValidationContext site =
                new ValidationContext(place, new ArrayList<>(), new Defaults(today, false), new ArrayList<>());
        fields.stream().filter(field -> given.hasNonNull(field.name())).forEach(field -> field.read(given, site));
        return site.faults();
    }

    private void refuseUnknown(JsonNode node, ValidationContext site) {
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> site.at(name).fault(FaultCode.UNKNOWN, Map.of("names", names())));
    }

    private String names() {
        return fields.stream().map(Field::name).collect(Collectors.joining(" "));
    }

    private @Nullable Object made(@Nullable Object[] values, ValidationContext site) {
        try {
            return constructor.of(values);
        } catch (IllegalArgumentException unfit) {
            return site.fault(FaultCode.DOES_NOT_FIT, Map.of("why", String.valueOf(unfit.getMessage()), "of", type));
        }
    }

    @Override
    public Map<String, Object> schema() {
        return schema(properties());
    }

    /** The JSON Schema with {@code properties} in place of this shape's own. */
    Map<String, Object> schema(Map<String, Object> properties) {
        List<String> required = fields.stream()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .map(Field::name)
                .toList();
        return JsonSchemas.of(
                "type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /** The JSON Schema of each field, by name. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        return properties;
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> schema = field.shape().schema();
        return field.presence() == Presence.OPTIONAL ? nullable(schema) : schema;
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        Map<String, Object> nullable = new LinkedHashMap<>(schema);
        nullable.put("type", Arrays.asList(schema.get("type"), "null"));
        if (schema.get("enum") instanceof List<?> names) {
            List<@Nullable Object> withNull = new ArrayList<>(names);
            withNull.add(null);
            nullable.put("enum", withNull);
        }
        return nullable;
    }
}
