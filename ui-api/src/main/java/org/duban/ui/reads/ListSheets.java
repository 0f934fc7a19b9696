package org.duban.ui.reads;

import java.util.List;
import java.util.Locale;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseSummary;
import org.duban.query.followup.FollowUp;
import org.duban.query.timeline.Moment;
import org.duban.ui.sheet.SheetTable;

/** Makes tables for spreadsheets of lists, in the words of a reader. */
public interface ListSheets {

    /**
     * For whom a table is.
     *
     * @param moment it tells of
     */
    record Visit(Reader reader, Moment moment, Locale language) {}

    /** Cases, a line for each. */
    SheetTable cases(List<CaseSummary> cases, Visit visit);

    /** What is owed, a line for each. */
    SheetTable followUps(List<FollowUp> followUps, Visit visit);

    /** Records of one type, a line for each, with a column for each of their parts. */
    <R extends Record> SheetTable lines(Class<R> type, List<R> lines, Visit visit);
}
