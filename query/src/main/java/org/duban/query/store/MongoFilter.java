package org.duban.query.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.duban.query.row.Condition;
import org.duban.query.row.KeyRange;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;

/** Conditions as filters of MongoDB. */
final class MongoFilter {

    private static final Bson ANYTHING = new BsonDocument();
    private static final Bson NOTHING = Filters.in(Table.ID, List.of());

    private MongoFilter() {}

    /** What rows satisfy that satisfy the condition. */
    static Bson of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().isEmpty() ? ANYTHING : Filters.and(each(all.parts()));
            case Condition.Any any -> any.choices().isEmpty() ? NOTHING : Filters.or(each(any.choices()));
            case Condition.OneOf one ->
                one.values().size() == 1
                        ? Filters.eq(one.field(), one.values().getFirst())
                        : Filters.in(one.field(), one.values());
            case Condition.Flag flag -> Filters.eq(flag.field(), flag.value());
            case Condition.Missing none -> Filters.eq(none.field(), null);
            case Condition.Compared compared -> of(compared.side(), compared.field(), compared.bound());
            case Condition.Contains contains -> Filters.regex(contains.field(), Pattern.quote(contains.words()));
        };
    }

    /** What the rows of a list satisfy: the conditions, and that they stand in its order where they must. */
    static Bson of(Listing list, Table table) {
        KeyRange range = KeyRange.of(list, table);
        List<Bson> all = new ArrayList<>();
        all.add(of(list.where()));
        all.add(Filters.gte(list.order(), range.from()));
        if (range.to() != null) {
            all.add(Filters.lt(list.order(), range.to()));
        }
        return Filters.and(all);
    }

    private static Bson of(Condition.Side side, String field, String bound) {
        return switch (side) {
            case BEFORE -> Filters.lt(field, bound);
            case AT_MOST -> Filters.lte(field, bound);
            case AT_LEAST -> Filters.gte(field, bound);
            case AFTER -> Filters.gt(field, bound);
        };
    }

    private static List<Bson> each(List<Condition> conditions) {
        return conditions.stream().map(MongoFilter::of).toList();
    }
}
