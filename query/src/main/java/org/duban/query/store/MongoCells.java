package org.duban.query.store;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.duban.query.row.Table;

/** Numbers kept by cell and day, as documents: one for each cell. */
final class MongoCells {

    private static final String DAYS = "days";
    private static final String UP_TO = "upTo";
    /** The write that left it as it is. */
    static final String WRITTEN = "written";

    private static final String UNDATED = "undated";

    private MongoCells() {}

    /** @param written the number of the write */
    static BsonDocument document(CellSums sums, CellDays cell, long written) {
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
                .append(WRITTEN, new BsonInt64(written));
    }

    /** A cell; it may be without rows. */
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
        int undated = document.getInt32(UNDATED).getValue();
        return new CellDays(key, RowDocuments.fields(sums.cells(), document), texts, counts, undated);
    }
}
