package org.duban.query.view;

import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.store.Changes;
import org.duban.query.store.ViewStore;

/** Rows that say what the ledger does not, as after a fault of the disk or somebody's hand. */
public final class Falsified {

    private Falsified() {}

    /** Gives the first case another stage; its id. */
    public static String stage(LiveViews views) {
        ViewStore store = views.store();
        Row row = store.read(rows -> rows.list(CaseRow.TABLE, new Listing(Condition.always(), Table.ID, "", 1)))
                .getFirst();
        Changes falsified = new Changes(store.position(), store.position());
        falsified.put(row.with(CaseRow.STAGE, "FALSIFIED"));
        store.write(falsified);
        return row.id();
    }
}
