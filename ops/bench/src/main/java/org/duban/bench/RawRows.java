package org.duban.bench;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.CaseOrder;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.DutyRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.timeline.Page;
import org.duban.query.view.LiveViews;
import org.jspecify.annotations.Nullable;

/** Rows of views as whoever knows nothing of views would ask for them: one find, as a majority holds them, then decoded. */
final class RawRows {

    /** One more than the page shows, to know whether another follows. */
    private static final int LIMIT = Page.FIRST.limit() + 1;

    private final MongoDatabase database;
    private @Nullable MongoCollection<BsonDocument> duties;
    private @Nullable MongoCollection<BsonDocument> cases;

    RawRows(MongoDatabase database) {
        this.database = database;
    }

    /** Finds out where the rows are now. */
    void look() {
        duties = collection(DutyFields.TABLE);
        cases = collection(CaseRow.TABLE);
    }

    private MongoCollection<BsonDocument> collection(Table table) {
        String name = database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(one -> one.endsWith("_" + table.name()))
                .max((one, other) -> Integer.compare(generation(one), generation(other)))
                .orElseThrow();
        return database.getCollection(name, BsonDocument.class).withReadConcern(ReadConcern.MAJORITY);
    }

    private static int generation(String name) {
        return Integer.parseInt(name.split("_", 4)[2]);
    }

    /** The first page of what is overdue. */
    int overdue() {
        Bson overdue = Filters.and(
                Filters.eq(DutyFields.OPEN, true), Filters.lt(DutyFields.DUE_ON, BenchDuties.TODAY.toString()));
        return page(duties, overdue, DutyOrder.DUE)
                .map(RawRows::duty)
                .into(new ArrayList<>())
                .size();
    }

    /** The same from views, as rows alone. */
    int listed(LiveViews views) {
        Condition overdue = Condition.is(DutyFields.OPEN, true)
                .and(Condition.before(DutyFields.DUE_ON, BenchDuties.TODAY.toString()));
        List<DutyRow> rows = views.ask(
                        position -> true,
                        BenchDuties.TODAY,
                        snapshot -> snapshot.duties().list(new Listing(overdue, DutyOrder.DUE, "", LIMIT)))
                .orElseThrow();
        return rows.size();
    }

    /** The first page of all cases. */
    int cases() {
        return page(cases, Filters.empty(), CaseOrder.OPENED)
                .map(RawRows::caseView)
                .into(new ArrayList<>())
                .size();
    }

    /** One case: how many items it has. */
    int one(String id) {
        BsonDocument found = present(cases).find(Filters.eq(Table.ID, id)).first();
        if (found == null) {
            throw new IllegalStateException("no case " + id);
        }
        return caseView(found).items().size();
    }

    private static FindIterable<BsonDocument> page(
            @Nullable MongoCollection<BsonDocument> rows, Bson where, String order) {
        return present(rows).find(where).sort(Sorts.ascending(order)).limit(LIMIT);
    }

    private static MongoCollection<BsonDocument> present(@Nullable MongoCollection<BsonDocument> rows) {
        if (rows == null) {
            throw new IllegalStateException("nobody has looked");
        }
        return rows;
    }

    private static DutyRow duty(BsonDocument document) {
        return DutyFields.row(whole(DutyFields.TABLE, document));
    }

    private static CaseView caseView(BsonDocument document) {
        return CaseRow.view(whole(CaseRow.TABLE, document));
    }

    private static Row whole(Table table, BsonDocument document) {
        @Nullable Object[] nothing = new Object[table.fields().size()];
        return Row.of(table, nothing, document.getBinary("content").getData());
    }
}
