package org.duban.ui.problem;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CorrectEvent;
import org.duban.command.Several;
import org.duban.ui.json.AnswerJson;
import org.jspecify.annotations.Nullable;

/** Where in a refused command stands what it is refused for. */
final class RefusedFields {

    /** Details that repeat what the sender wrote in a field, which may be called anything. */
    private static final Set<String> GIVEN = Set.of(
            "account",
            "duty",
            "item",
            "meeting",
            "month",
            "opinion",
            "person",
            "proposed",
            "purpose",
            "seat",
            "sha256",
            "unit");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private RefusedFields() {}

    /**
     * JSON pointers without their first slash: as the refusal names them, else where the command holds what is mentioned,
     * else the fields that its rule is about.
     */
    static List<String> of(CommandRefused refused) {
        Command command = refused.command();
        if (command == null || !refused.fields().isEmpty()) {
            return command instanceof CorrectEvent correction
                    ? changed(correction, refused.fields())
                    : refused.fields();
        }
        Set<String> given = refused.details().entrySet().stream()
                .filter(detail -> GIVEN.contains(detail.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        List<String> found = given.isEmpty() ? List.of() : found(command, given).toList();
        List<String> about = found.isEmpty() ? about(command, named(refused)) : found;
        return about.isEmpty() ? days(command, refused) : about;
    }

    /** Where the command says a day that the refusal mentions; that of the step itself only if it says no other. */
    private static List<String> days(Command command, CommandRefused refused) {
        Set<String> mentioned = refused.details().values().stream()
                .filter(value -> value.matches(DAY))
                .collect(Collectors.toSet());
        List<String> found =
                mentioned.isEmpty() ? List.of() : found(command, mentioned).toList();
        List<String> others =
                found.stream().filter(field -> !field.equals("occurredOn")).toList();
        return others.isEmpty() ? found : others;
    }

    /** The fields that the refusal itself mentions by name, and those that its rule is about. */
    private static List<String> named(CommandRefused refused) {
        Stream<String> mentioned = Stream.of("field", "fields")
                .map(refused.details()::get)
                .filter(Objects::nonNull)
                .flatMap(names -> Several.in(names).stream());
        return Stream.concat(mentioned, refused.rule().fields().stream())
                .distinct()
                .toList();
    }

    private static List<String> about(Command command, List<String> fields) {
        Set<String> own = Arrays.stream(command.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Stream<String> direct = fields.stream().filter(field -> own.contains(field) || field.equals("onBehalfOf"));
        List<String> others =
                fields.stream().filter(field -> !own.contains(field)).toList();
        Stream<String> corrected =
                command instanceof CorrectEvent correction ? changed(correction, others).stream() : Stream.empty();
        return Stream.concat(direct, corrected).toList();
    }

    /** Its own day and reason are called what those of the corrected event are; the rules say which they mean. */
    private static List<String> changed(CorrectEvent correction, List<String> fields) {
        return fields.stream()
                .map(field -> isChanged(correction, field.split("/", 2)[0]) ? "changes/" + field : field)
                .toList();
    }

    private static boolean isChanged(CorrectEvent correction, String field) {
        return correction.changes().containsKey(field) && !field.equals("occurredOn") && !field.equals("reason");
    }

    private static Stream<String> found(Object whole, Set<String> values) {
        return switch (whole) {
            case List<?> entries ->
                IntStream.range(0, entries.size()).boxed().flatMap(n -> below(n.toString(), entries.get(n), values));
            case Record parts
            when !AnswerJson.isPlainText(parts.getClass()) ->
                Arrays.stream(parts.getClass().getRecordComponents())
                        .flatMap(component -> below(component.getName(), value(component, parts), values));
            default -> Stream.empty();
        };
    }

    private static Stream<String> below(String name, @Nullable Object value, Set<String> values) {
        if (value == null) {
            return Stream.empty();
        }
        return values.contains(value.toString())
                ? Stream.of(name)
                : found(value, values).map(rest -> name + "/" + rest);
    }

    private static @Nullable Object value(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
