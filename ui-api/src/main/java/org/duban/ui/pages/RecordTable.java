package org.duban.ui.pages;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.EventMeta;
import org.duban.events.LegalBasis;
import org.duban.events.Principal;
import org.duban.query.history.ContentField;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.ui.sheet.Told;
import org.jspecify.annotations.Nullable;

/**
 * A table of records: a column for each part of them, with what it is called where it is shown, and in words what it holds.
 *
 * @param values tells what things are called
 * @param names tells who people are
 * @param words for what has no name elsewhere
 */
record RecordTable(ValueText values, PageNames names, Words words) {

    /** What its columns are called. */
    List<String> headings(Class<? extends Record> type) {
        return RecordColumn.of(type).stream()
                .map(column -> heading(column.part()))
                .toList();
    }

    /** Its lines. */
    <R extends Record> Stream<List<Object>> of(Class<R> type, List<R> lines) {
        List<RecordColumn> columns = RecordColumn.of(type);
        return lines.stream()
                .map(line -> columns.stream()
                        .map(column -> cell(column, line, column.equals(columns.getFirst())))
                        .toList());
    }

    /** What a line is known by is told as it is, so that it can be found again. */
    private Object cell(RecordColumn column, Object line, boolean id) {
        Object value = column.value(line);
        if (value != null && countable(value)) {
            return value;
        }
        return id ? String.valueOf(value) : cell(column.part().getName(), value);
    }

    /** A part as a cell: days and numbers as such, all else in words. */
    Object cell(RecordComponent part, Object of) {
        Object value = RecordColumn.read(part, of);
        return value != null && countable(value) ? value : cell(part.getName(), value);
    }

    private static boolean countable(Object value) {
        return value instanceof LocalDate || value instanceof Number || value instanceof Told;
    }

    /** What a part is called; its name in the API where nothing is said of it. */
    String heading(RecordComponent part) {
        String type = part.getDeclaringRecord().getSimpleName();
        String name = part.getName();
        return words.find("sheet." + type + "." + name)
                .or(() -> vocabulary().find("field." + type + "." + name))
                .or(() -> words.find("sheet." + name))
                .or(() -> vocabulary().find("field." + name))
                .orElse(name);
    }

    /** What the part of that name is, in words. */
    String cell(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String code -> coded(name, code);
            case Enum<?> constant -> constant(constant).orElseGet(constant::toString);
            case Principal whose -> names.principal(whose);
            case EventMeta.Paper paper -> paper.documentNo();
            case LegalBasis basis ->
                Stream.of(basis.source(), Objects.requireNonNullElse(basis.article(), ""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
            case ContentField field -> field.label() + " " + told(field);
            case Collection<?> many -> joined(many.stream().map(one -> cell(name, one)));
            case Map<?, ?> details ->
                joined(details.entrySet().stream().map(one -> one.getKey() + " " + cell(name, one.getValue())));
            default ->
                values.simple(value).orElseGet(() -> value instanceof Record parts ? parts(parts) : value.toString());
        };
    }

    /** What a constant is called; empty if that is not said. */
    Optional<String> constant(Enum<?> constant) {
        String name = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return words.find("sheet." + name).or(() -> vocabulary().find("value." + name));
    }

    private String coded(String name, String code) {
        return switch (name) {
            case "recordedBy", "actor" -> names.account(code);
            case "kind" -> vocabulary().duty(code);
            case "ruleId" -> words.find("term." + code).orElse(code);
            case "counted" ->
                vocabulary()
                        .find("counted." + code)
                        .orElseGet(() -> vocabulary().duty(code));
            default -> vocabulary().find(name + "." + code).orElse(code);
        };
    }

    private static String told(ContentField field) {
        return field.text() == null
                ? joined(field.parts().stream().map(part -> part.label() + " " + told(part)))
                : field.text();
    }

    /** What is in it of several parts, in one cell. */
    private String parts(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(part -> cell(part.getName(), RecordColumn.read(part, value)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Vocabulary vocabulary() {
        return values.words();
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
