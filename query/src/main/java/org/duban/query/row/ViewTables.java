package org.duban.query.row;

import java.util.List;

/** The tables of all views. */
public final class ViewTables {

    /** All of them. */
    public static final List<Table> ALL =
            List.of(CaseRow.TABLE, RegisterRow.TABLE, DutyFields.TABLE, CountedRow.TABLE, ActRow.TABLE);

    private ViewTables() {}
}
