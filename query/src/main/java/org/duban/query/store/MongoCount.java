package org.duban.query.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.duban.query.row.Bands;
import org.duban.query.row.Groups;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;

/** A count that MongoDB makes of the rows themselves. */
record MongoCount(Table table, Counting count) {

    private static final String BAND = "band";
    private static final String ROWS = "rows";
    private static final BsonDocument NO_BAND = new BsonDocument("$literal", new BsonInt32(0));

    static MongoCount of(Table table, Counting count) {
        return new MongoCount(table, count);
    }

    List<Bson> pipeline(Bson match) {
        BsonDocument alike = new BsonDocument();
        count.by().forEach(field -> alike.append(field, field(field)));
        Bands bands = count.bands();
        alike.append(BAND, bands == null ? NO_BAND : band(bands));
        BsonDocument group = new BsonDocument(Table.ID, alike).append(ROWS, new BsonDocument("$sum", new BsonInt64(1)));
        return List.of(
                new BsonDocument("$match", match.toBsonDocument(BsonDocument.class, MongoViewStore.CODECS)),
                new BsonDocument("$group", group));
    }

    List<Cell> cells(Iterable<BsonDocument> found) {
        Groups groups = new Groups(count);
        for (BsonDocument cell : found) {
            BsonDocument alike = cell.getDocument(Table.ID);
            int band = alike.getInt32(BAND).getValue();
            alike.remove(BAND);
            groups.add(
                    RowDocuments.fields(table, alike), band, cell.getInt64(ROWS).getValue());
        }
        return groups.cells();
    }

    /** The number of the band that a row stands in, as {@link Bands#of}. */
    private static BsonDocument band(Bands bands) {
        BsonValue field = field(bands.field());
        List<BsonDocument> branches = new ArrayList<>();
        BsonDocument type = new BsonDocument("$type", field);
        branches.add(branch(operation("$ne", type, new BsonString("string")), 0));
        int next = 1;
        for (String bound : bands.bounds()) {
            branches.add(branch(operation("$lt", field, new BsonString(bound)), next));
            branches.add(branch(operation("$eq", field, new BsonString(bound)), next + 1));
            next += 2;
        }
        return new BsonDocument(
                "$switch",
                new BsonDocument("branches", new BsonArray(branches)).append("default", new BsonInt32(next)));
    }

    private static BsonDocument branch(BsonDocument condition, int band) {
        return new BsonDocument("case", condition).append("then", new BsonInt32(band));
    }

    private static BsonDocument operation(String name, BsonValue one, BsonValue other) {
        return new BsonDocument(name, new BsonArray(List.of(one, other)));
    }

    private static BsonString field(String name) {
        return new BsonString("$" + name);
    }
}
