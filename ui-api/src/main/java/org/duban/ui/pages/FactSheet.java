package org.duban.ui.pages;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.OpensCase;
import org.duban.query.words.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * Turns whatever a view keeps into labels and texts, so that nothing on record is left out because nobody thought of a
 * place for it. What nobody has said yet is not mentioned.
 *
 * @param items where the pages of items are
 */
record FactSheet(ValueText values, Words words, String items) {

    private static final RecordComponent[] NOTHING = {};
    private static final int LONGEST_NAME = 40;

    /** Everything that {@code view}, a record, holds, but for the components named. */
    List<Fact> of(Object view, Set<String> but) {
        Set<String> known = told(view.getClass());
        return Stream.of(view.getClass().getRecordComponents())
                .filter(part -> !but.contains(part.getName()) && !known.contains(part.getName()))
                .flatMap(part -> fact(view, part).stream())
                .toList();
    }

    /** What of an event the head of its case has told already. */
    static Set<String> told(Class<?> type) {
        if (OpensCase.class.isAssignableFrom(type)) {
            return Set.of("caseId", "title", "organs", "committee", "secrecy");
        }
        return CaseEvent.class.isAssignableFrom(type) ? Set.of("caseId") : Set.of();
    }

    private Optional<Fact> fact(Object view, RecordComponent part) {
        Object value = read(view, part);
        if (value == null || (value instanceof Collection<?> many && many.isEmpty())) {
            return Optional.empty();
        }
        String label = values.words().field(view.getClass(), part.getName());
        return Optional.of(values.words()
                .ordinal(view.getClass(), part.getName(), value)
                .map(text -> Fact.of(label, text))
                .orElseGet(() -> told(label, part.getName(), value)));
    }

    private Fact told(String label, String name, Object value) {
        return switch (value) {
            case String code -> Fact.of(label, words(name, code));
            case Evidence file -> new Fact(label, file.name(), "/api/v1/evidence/" + file.sha256(), List.of());
            case ItemId item -> new Fact(label, values.line(item), items + item, List.of());
            case Deadline due -> Fact.of(label, values.line(due));
            case Collection<?> many -> list(label, name, many);
            default ->
                values.simple(value)
                        .map(text -> Fact.of(label, text))
                        .orElseGet(() -> new Fact(label, null, null, of(value, Set.of())));
        };
    }

    /** Short values stand in a line; texts and things with parts stand one below the other, numbered if several. */
    private Fact list(String label, String name, Collection<?> many) {
        boolean brief = many.stream().allMatch(this::isBrief);
        if (brief) {
            return Fact.of(label, values.line(many));
        }
        if (many.size() == 1) {
            return told(label, name, many.iterator().next());
        }
        List<Fact> parts = new ArrayList<>();
        for (Object one : many) {
            parts.add(told(Integer.toString(parts.size() + 1), name, one));
        }
        return new Fact(label, null, null, parts);
    }

    /** Whether it is a name or the like; whole sentences are not strung together. */
    private boolean isBrief(Object one) {
        boolean named = one instanceof Enum || (isId(one) && !(one instanceof ItemId));
        return named && values.line(one).length() <= LONGEST_NAME;
    }

    private static boolean isId(Object value) {
        RecordComponent[] parts = value instanceof Record ? value.getClass().getRecordComponents() : NOTHING;
        return parts.length == 1 && parts[0].getName().equals("value");
    }

    private String words(String name, String code) {
        return switch (name) {
            case "purpose" -> values.words().purpose(code);
            case "stage" -> values.words().stage(code);
            case "period" -> values.words().period(code);
            case "ruleId" -> words.find("term." + code).orElse(code);
            case "source", "policy" -> words.find(name + "." + code).orElse(code);
            default -> code;
        };
    }

    private static @Nullable Object read(Object view, RecordComponent part) {
        try {
            return part.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }
}
