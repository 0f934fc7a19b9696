package org.duban.ui.reads;

import java.util.List;
import java.util.Locale;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseSummary;
import org.duban.query.followup.FollowUp;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.RegisterView;
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

    /**
     * Entries of a register, a line for each, with a column for each of the facts.
     *
     * @param facts what the register keeps of an entry, a record
     */
    SheetTable entries(Class<? extends RegisterFacts> facts, List<RegisterView> entries, Visit visit);

    /** Records of one type, a line for each, with a column for each of their parts. */
    <R extends Record> SheetTable lines(Class<R> type, List<R> lines, Visit visit);
}
