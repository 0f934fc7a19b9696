package org.duban.query.view;

import java.util.List;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.CountedRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;

/** Tells whether two rows say the same. */
public final class SameRows {

    private SameRows() {}

    /** The order within a set may differ from one run to the next, so bytes that differ may mean the same. */
    public static boolean same(Row one, Row other) {
        List<String> different = one.differences(other);
        return different.isEmpty()
                || (different.equals(List.of("content")) && whole(one).equals(whole(other)));
    }

    private static Object whole(Row row) {
        if (row.table() == CaseRow.TABLE) {
            return CaseRow.view(row);
        }
        if (row.table() == CountedRow.TABLE) {
            return CountedRow.counted(row);
        }
        if (row.table() == ActRow.TABLE) {
            return ActRow.act(row);
        }
        return row.table() == RegisterRow.TABLE ? RegisterRow.view(row) : DutyFields.row(row);
    }
}
