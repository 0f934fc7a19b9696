package org.duban.query.row;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a row must satisfy. Rows hold texts, truth values and lists of texts; days are ISO texts, so that their order is
 * the order of time.
 */
public sealed interface Condition {

    /** Whether the row satisfies it. */
    boolean holds(Row row);

    /** The fields that it looks at. */
    Stream<String> fields();

    /** All hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Row row) {
            for (Condition part : parts) {
                if (!part.holds(row)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<String> fields() {
            return parts.stream().flatMap(Condition::fields);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> choices) implements Condition {
        @Override
        public boolean holds(Row row) {
            for (Condition part : choices) {
                if (part.holds(row)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<String> fields() {
            return choices.stream().flatMap(Condition::fields);
        }
    }

    /** The field has one of the values, or is a list that contains one. */
    record OneOf(String field, List<String> values) implements Condition {
        @Override
        public boolean holds(Row row) {
            return switch (row.get(field)) {
                case String text -> values.contains(text);
                case List<?> list -> list.stream().anyMatch(values::contains);
                case null, default -> false;
            };
        }

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }
    }

    /** The field is true, or it is false. */
    record Flag(String field, boolean value) implements Condition {
        @Override
        public boolean holds(Row row) {
            return row.get(field) instanceof Boolean truth && truth == value;
        }

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }
    }

    /** The row lacks the field. */
    record Missing(String field) implements Condition {
        @Override
        public boolean holds(Row row) {
            return row.get(field) == null;
        }

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }
    }

    /** The text stands there beside the bound; a missing one does not. */
    record Compared(String field, Side side, String bound) implements Condition {
        @Override
        public boolean holds(Row row) {
            return row.get(field) instanceof String text && side.holds(text.compareTo(bound));
        }

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }
    }

    /** Where a text stands beside a bound. */
    enum Side {
        BEFORE,
        AT_MOST,
        AT_LEAST,
        AFTER;

        boolean holds(int order) {
            return switch (this) {
                case BEFORE -> order < 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case AFTER -> order > 0;
            };
        }
    }

    /** The text contains the words, which are folded as it is. */
    record Contains(String field, String words) implements Condition {
        @Override
        public boolean holds(Row row) {
            return row.get(field) instanceof String text && text.contains(words);
        }

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }
    }

    /** Satisfied by every row. */
    static Condition always() {
        return new All(List.of());
    }

    /** Satisfied by no row. */
    static Condition never() {
        return new Any(List.of());
    }

    /** The field has the value, or is a list that contains it. */
    static Condition is(String field, String value) {
        return new OneOf(field, List.of(value));
    }

    /** The field is true, or it is false. */
    static Condition is(String field, boolean value) {
        return new Flag(field, value);
    }

    /** The row lacks the field. */
    static Condition missing(String field) {
        return new Missing(field);
    }

    /** The field has one of the values, or is a list that contains one. */
    static Condition oneOf(String field, Collection<String> values) {
        return values.isEmpty() ? never() : new OneOf(field, List.copyOf(values));
    }

    /** The text stands before the bound; a missing one does not. */
    static Condition before(String field, String bound) {
        return new Compared(field, Side.BEFORE, bound);
    }

    /** The text is the bound or stands before it; a missing one does not. */
    static Condition atMost(String field, String bound) {
        return new Compared(field, Side.AT_MOST, bound);
    }

    /** The text is the bound or stands after it; a missing one does not. */
    static Condition atLeast(String field, String bound) {
        return new Compared(field, Side.AT_LEAST, bound);
    }

    /** The text stands after the bound; a missing one does not. */
    static Condition after(String field, String bound) {
        return new Compared(field, Side.AFTER, bound);
    }

    /** The text, which is folded to be searched, contains the words, however they are written. */
    static Condition contains(String field, String words) {
        // No text holds that character, and a pattern in the database cannot.
        return words.indexOf('\0') >= 0 ? never() : new Contains(field, SearchText.folded(words));
    }

    /** Both hold. */
    default Condition and(Condition other) {
        return all(List.of(this, other));
    }

    /** All hold. */
    static Condition all(List<Condition> conditions) {
        List<Condition> telling =
                conditions.stream().flatMap(one -> one.parts().stream()).toList();
        if (telling.stream().anyMatch(one -> one.equals(never()) || contradicted(one, telling))) {
            return never();
        }
        return telling.size() == 1 ? telling.getFirst() : new All(telling);
    }

    private static boolean contradicted(Condition one, List<Condition> others) {
        return one instanceof Flag flag && others.contains(new Flag(flag.field(), !flag.value()));
    }

    /** At least one holds. */
    static Condition any(List<Condition> conditions) {
        List<Condition> possible = conditions.stream()
                .flatMap(one -> one instanceof Any any ? any.choices().stream() : Stream.of(one))
                .toList();
        if (possible.contains(always())) {
            return always();
        }
        return possible.size() == 1 ? possible.getFirst() : new Any(possible);
    }

    /** The conditions that all have to hold for this one to. */
    default List<Condition> parts() {
        return List.of(this);
    }
}
