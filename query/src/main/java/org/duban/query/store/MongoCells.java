package org.duban.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.duban.query.row.Condition;
import org.duban.query.row.Table;

/** Numbers kept by cell and day, as documents: one for each cell. */
final class MongoCells {

    /** Sorts after everything that a key goes on with. */
    private static final String LAST = "\uffff";

    private static final String DAYS = "days";
    private static final String UP_TO = "upTo";
    private static final String UNDATED = "undated";
    private static final String TOTAL = "total";

    /** Where the days are not asked for. */
    static final Bson WITHOUT_DAYS = Projections.exclude(DAYS, UP_TO);

    private MongoCells() {}

    static BsonDocument document(CellSums sums, CellDays cell) {
        BsonArray days = new BsonArray(cell.days().length);
        BsonArray upTo = new BsonArray(cell.days().length);
        for (int n = 0; n < cell.days().length; n++) {
            days.add(new BsonString(cell.days()[n]));
            upTo.add(new BsonInt32(cell.upTo()[n]));
        }
        return RowDocuments.fields(cell.fields(), sums.tally().fields())
                .append(Table.ID, new BsonString(cell.key()))
                .append(DAYS, days)
                .append(UP_TO, upTo)
                .append(UNDATED, new BsonInt32(cell.undated()))
                .append(TOTAL, new BsonInt32(cell.total()));
    }

    /** A cell; where its days were not asked for, all its rows count as undated. */
    static CellDays cell(CellSums sums, BsonDocument document) {
        String key = document.getString(Table.ID).getValue();
        document.remove(Table.ID);
        BsonArray days = document.getArray(DAYS, new BsonArray());
        BsonArray upTo = document.getArray(UP_TO, new BsonArray());
        String[] texts = new String[days.size()];
        int[] counts = new int[days.size()];
        for (int n = 0; n < texts.length; n++) {
            texts[n] = days.get(n).asString().getValue();
            counts[n] = upTo.get(n).asInt32().getValue();
        }
        int undated =
                document.getInt32(document.containsKey(DAYS) ? UNDATED : TOTAL).getValue();
        return new CellDays(key, RowDocuments.fields(sums.cells(), document), texts, counts, undated);
    }

    /** Among these are all cells that are asked for. */
    static Bson filter(CellSums sums, Tallied asked) {
        String prefix = sums.span(asked).prefix();
        return Filters.and(
                Filters.gte(Table.ID, prefix),
                Filters.lt(Table.ID, prefix + LAST),
                MongoFilter.of(Condition.all(List.copyOf(asked.where()))));
    }
}
