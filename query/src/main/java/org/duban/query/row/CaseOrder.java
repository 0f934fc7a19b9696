package org.duban.query.row;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;

/** The keys that lists of cases are sorted by: texts that end in the id, so that no two are equal. */
public final class CaseOrder {

    /** By id. */
    public static final String ID = Table.ID;

    /** Those opened last first. */
    public static final String OPENED = "byOpened";

    /** Those not closed first, then those closed last. */
    public static final String CLOSED = "byClosed";

    /** By the committee in charge, those of none last; then those opened last first. */
    public static final String COMMITTEE = "byCommittee";

    private static final String BAR = "|";
    private static final String NONE = "~";

    /** Days beyond any that can be recorded, so that what is left of them falls as days rise. */
    private static final long BEYOND = 9_999_999;

    private CaseOrder() {}

    static Row append(Row row, CaseView view) {
        return row.append(OPENED, opened(view)).append(CLOSED, closed(view)).append(COMMITTEE, committee(view));
    }

    /** Its key by when it was opened. */
    public static String opened(CaseView view) {
        return falling(view.course().openedOn()) + BAR + view.caseId().value();
    }

    /** Its key by when it was closed. */
    public static String closed(CaseView view) {
        LocalDate closedOn = view.course().closedOn();
        return (closedOn == null ? "" : falling(closedOn)) + BAR + opened(view);
    }

    /** Its key by committee. */
    public static String committee(CaseView view) {
        UnitId committee = view.outline().committee();
        return (committee == null ? NONE : committee.value()) + BAR + opened(view);
    }

    private static String falling(LocalDate day) {
        return String.format(Locale.ROOT, "%07d", BEYOND - day.toEpochDay());
    }
}
