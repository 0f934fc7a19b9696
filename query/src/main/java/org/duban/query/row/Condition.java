package org.duban.query.row;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * What a row must satisfy. Rows hold strings, booleans and lists of strings; days are ISO strings, so that their order
 * is the order of time.
 *
 * @param filter for rows in the database
 * @param holds for the same rows in memory
 */
public record Condition(Bson filter, Predicate<BsonDocument> holds) {

    /** Satisfied by every row. */
    public static final Condition ALWAYS = new Condition(Filters.empty(), row -> true);

    /** Satisfied by no row. */
    public static final Condition NEVER = oneOf("_id", List.of());

    /** The field has the value, or is a list that contains it. */
    public static Condition is(String field, String value) {
        return oneOf(field, List.of(value));
    }

    /** The field is true, or it is false. */
    public static Condition is(String field, boolean value) {
        BsonBoolean wanted = BsonBoolean.valueOf(value);
        return new Condition(Filters.eq(field, value), row -> wanted.equals(row.get(field)));
    }

    /** The row lacks the field. */
    public static Condition missing(String field) {
        return new Condition(Filters.eq(field, null), row -> !row.containsKey(field));
    }

    /** The field has one of the values, or is a list that contains one. */
    public static Condition oneOf(String field, Collection<String> values) {
        Set<BsonValue> wanted = values.stream().map(BsonString::new).collect(Collectors.toUnmodifiableSet());
        Bson filter = values.size() == 1 ? Filters.eq(field, values.iterator().next()) : Filters.in(field, values);
        return new Condition(
                filter,
                row -> row.get(field) instanceof BsonArray list
                        ? list.stream().anyMatch(wanted::contains)
                        : row.containsKey(field) && wanted.contains(row.get(field)));
    }

    /** The text stands before the bound; a missing one does not. */
    public static Condition before(String field, String bound) {
        return new Condition(Filters.lt(field, bound), compared(field, bound, order -> order < 0));
    }

    /** The text is the bound or stands before it; a missing one does not. */
    public static Condition atMost(String field, String bound) {
        return new Condition(Filters.lte(field, bound), compared(field, bound, order -> order <= 0));
    }

    /** The text is the bound or stands after it; a missing one does not. */
    public static Condition atLeast(String field, String bound) {
        return new Condition(Filters.gte(field, bound), compared(field, bound, order -> order >= 0));
    }

    /** The text stands after the bound; a missing one does not. */
    public static Condition after(String field, String bound) {
        return new Condition(Filters.gt(field, bound), compared(field, bound, order -> order > 0));
    }

    /** The lower-case text contains the words in any case. */
    public static Condition contains(String field, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return new Condition(
                Filters.regex(field, Pattern.quote(wanted)),
                row -> row.get(field) instanceof BsonString text
                        && text.getValue().contains(wanted));
    }

    /** Both hold. */
    public Condition and(Condition other) {
        return all(List.of(this, other));
    }

    /** All hold. */
    public static Condition all(List<Condition> conditions) {
        List<Condition> telling = conditions.stream()
                .filter(condition -> !condition.equals(ALWAYS))
                .toList();
        return switch (telling.size()) {
            case 0 -> ALWAYS;
            case 1 -> telling.getFirst();
            default ->
                new Condition(
                        Filters.and(telling.stream().map(Condition::filter).toList()),
                        row -> telling.stream()
                                .allMatch(condition -> condition.holds().test(row)));
        };
    }

    /** At least one holds. */
    public static Condition any(List<Condition> conditions) {
        return conditions.isEmpty()
                ? NEVER
                : new Condition(
                        Filters.or(conditions.stream().map(Condition::filter).toList()),
                        row -> conditions.stream()
                                .anyMatch(condition -> condition.holds().test(row)));
    }

    private static Predicate<BsonDocument> compared(String field, String bound, IntPredicate wanted) {
        return row -> row.get(field) instanceof BsonString text
                && wanted.test(text.getValue().compareTo(bound));
    }
}
