package org.duban.ui.reads;

import java.util.List;
import java.util.Locale;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseSummary;
import org.duban.query.followup.FollowUp;
import org.duban.query.timeline.Moment;

/** Writes lists as tables for spreadsheets, in the words of a reader. */
public interface ListSheets {

    /**
     * For whom a table is.
     *
     * @param moment it tells of
     */
    record Visit(Reader reader, Moment moment, Locale language) {}

    /** Cases, a line for each. */
    byte[] cases(List<CaseSummary> cases, Visit visit);

    /** What is owed, a line for each. */
    byte[] followUps(List<FollowUp> followUps, Visit visit);

    /** Records of one type, a line for each, with a column for each of their parts. */
    <R extends Record> byte[] lines(Class<R> type, List<R> lines, Visit visit);
}
