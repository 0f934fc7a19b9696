package org.duban.query.row;

import java.util.List;

/** The tables of all views. */
public final class ViewTables {

    /** Cases and registers, and what both owe. */
    public static final View CASES = new View("cases", List.of(CaseRow.TABLE, RegisterRow.TABLE, DutyFields.TABLE));

    /** What figures count. */
    public static final View FIGURES = new View("figures", List.of(CountedRow.TABLE, ActRow.TABLE));

    /** All views. */
    public static final List<View> VIEWS = List.of(CASES, FIGURES);

    /** The tables of all of them. */
    public static final List<Table> ALL =
            VIEWS.stream().flatMap(view -> view.tables().stream()).toList();

    /** The streams that could not be folded into them. */
    public static final View PARKED = new View("parked", List.of(ParkedRow.TABLE));

    private ViewTables() {}
}
