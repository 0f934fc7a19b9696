package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.shape.AnySchema;
import org.duban.ui.commands.shape.CountSchema;
import org.duban.ui.commands.shape.EnumSchema;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.Schema;
import org.duban.ui.commands.shape.TextSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes the fields of a form from the shape of a command and what is filled in so far.
 *
 * @param faults what is wrong, by the JSON pointer of where
 * @param known the names of fields that are not asked for
 * @param sought what is looked for in the options of a field, by its name; empty for nothing
 */
record FormMaker(
        Vocabulary words,
        FormChoices choices,
        Map<String, String> faults,
        Set<String> known,
        UnaryOperator<String> sought) {

    /** The fields of a record of that shape, whose names begin with {@code prefix}. */
    List<FormField> fields(RecordSchema shape, JsonNode value, String prefix) {
        return shape.fields().stream()
                .filter(field -> field.presence() != Presence.MADE || known.contains(prefix + field.name()))
                .filter(field -> !(field.shape() instanceof AnySchema))
                .map(field -> field(shape.type(), field, value.path(field.name()), prefix + field.name())
                        .explained(words.find("hint." + shape.type() + "." + field.name())
                                .or(() -> words.find("hint." + field.name()))))
                .toList();
    }

    /** The fields of a record of that shape as one group. */
    FormField group(String name, RecordSchema shape, JsonNode value) {
        return made(name, FieldKind.GROUP, "", true, List.of(), List.of(), fields(shape, value, name + "/"));
    }

    private FormField field(String owner, Field field, JsonNode value, String name) {
        boolean required = field.presence() == Presence.REQUIRED;
        String label = label(owner, field.name());
        return switch (field.shape()) {
            case ListSchema list -> list(owner, list, field, label, value, name);
            case RecordSchema file
            when file.type().equals(FormReader.FILES) ->
                made(name, FieldKind.FILE, label, required, FormValues.files(value), List.of(), List.of());
            case RecordSchema record -> {
                FormField group = made(
                        name,
                        FieldKind.GROUP,
                        label,
                        required,
                        List.of(),
                        List.of(),
                        fields(record, value, name + "/"));
                // Whoever fills in a part of it is told what else it needs when it is sent.
                yield required ? group : group.optional();
            }
            default -> single(owner, field, label, value, name, required);
        };
    }

    private FormField single(String owner, Field field, String label, JsonNode value, String name, boolean required) {
        if (known.contains(name)) {
            return made(name, FieldKind.HIDDEN, label, false, FormValues.values(value), List.of(), List.of());
        }
        // Nobody knows by its id what is on record, though there be nothing to choose from.
        Optional<List<Option>> options = field.shape() instanceof TextSchema || field.shape() instanceof CountSchema
                ? choices.inWords(owner, field.name())
                : options(owner, field.shape(), field.name(), value);
        FieldKind kind = options.isPresent() ? FieldKind.CHOICE : FieldKind.of(field, value);
        FormField made = made(
                        name, kind, label, required, FormValues.values(value), options.orElse(List.of()), List.of())
                .explained(words.find("format." + kind));
        return options.filter(List::isEmpty).isPresent() && field.shape() instanceof IdSchema id
                ? made.explained(words.find("nothing." + id.type()))
                : narrowed(made, field.shape(), choices.called(owner, field.name()));
    }

    private FormField narrowed(FormField field, Schema shape, String called) {
        return shape instanceof IdSchema id
                ? Search.narrowed(field, id.type(), called, choices.about(), sought.apply(field.name()))
                : field;
    }

    private FormField list(String owner, ListSchema list, Field field, String label, JsonNode value, String name) {
        boolean required = field.presence() == Presence.REQUIRED && list.filled();
        return switch (list.element()) {
            case RecordSchema file
            when file.type().equals(FormReader.FILES) ->
                made(name, FieldKind.FILES, label, required, FormValues.files(value), List.of(), List.of());
            case RecordSchema record ->
                made(
                        name,
                        FieldKind.REPEATED,
                        label,
                        required,
                        List.of(),
                        List.of(),
                        groups(record, value, name, required));
            case TextSchema text ->
                made(name, FieldKind.LINES, label, required, FormValues.values(value), List.of(), List.of());
            default -> {
                List<Option> options =
                        options(owner, list.element(), field.name(), value).orElse(List.of());
                FormField many =
                        made(name, FieldKind.MANY, label, required, FormValues.values(value), options, List.of());
                yield narrowed(many, list.element(), choices.called(owner, field.name()));
            }
        };
    }

    /** One for each that is there already, and an empty one to begin with; whoever needs one more asks for it. */
    private List<FormField> groups(RecordSchema record, JsonNode value, String name, boolean required) {
        if (value.isEmpty()) {
            FormField first =
                    group(name + "/0", record, MissingNode.getInstance()).called("1");
            return List.of(required ? first : first.optional());
        }
        return IntStream.range(0, value.size())
                .mapToObj(n -> made(
                                name + "/" + n,
                                FieldKind.GROUP,
                                Integer.toString(n + 1),
                                false,
                                List.of(),
                                List.of(),
                                fields(record, value.get(n), name + "/" + n + "/"))
                        .failing(unseen(record, "/" + name + "/" + n + "/")))
                .toList();
    }

    /** What is wrong with an entry that a refusal names by the id that was made for it. */
    private Optional<String> unseen(RecordSchema record, String pointer) {
        return record.fields().stream()
                .filter(field -> field.presence() == Presence.MADE)
                .flatMap(field -> Stream.ofNullable(faults.get(pointer + field.name())))
                .findFirst();
    }

    /** What is chosen already stays among them. */
    private Optional<List<Option>> options(String owner, Schema shape, String field, JsonNode value) {
        return switch (shape) {
            case EnumSchema constants ->
                Optional.of(constants.constants().stream()
                        .filter(constant -> choices.offers(constant, owner)
                                || FormValues.values(value).contains(constant.name()))
                        .map(constant -> Option.of(constant.name(), words.value(constant)))
                        .toList());
            case IdSchema id -> choices.of(id.type(), choices.called(owner, field));
            default -> Optional.empty();
        };
    }

    private FormField made(
            String name,
            FieldKind kind,
            String label,
            boolean required,
            List<String> values,
            List<Option> options,
            List<FormField> parts) {
        return new FormField(
                name, kind, label, null, Need.of(required), values, options, parts, fault("/" + name, kind), null);
    }

    /** That of the field; of one whose parts people do not fill in one by one, also that of a part. */
    private @Nullable String fault(String pointer, FieldKind kind) {
        boolean one = kind == FieldKind.LINES || kind == FieldKind.MANY || kind == FieldKind.FILES;
        return Stream.concat(
                        Optional.ofNullable(faults.get(pointer)).stream(),
                        faults.entrySet().stream()
                                .filter(fault -> one && fault.getKey().startsWith(pointer + "/"))
                                .map(Map.Entry::getValue))
                .findFirst()
                .orElse(null);
    }

    private String label(String owner, String field) {
        return words.input(owner, field).orElse(field);
    }
}
