package org.duban.ui.reads;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duban.query.timeline.Page;
import org.duban.ui.sheet.SheetTable;
import org.duban.ui.text.Languages;
import org.springframework.http.ResponseEntity;

/** Answers any list as JSON, or whole as a table that has a column for each part of a line. */
public final class ListTables {

    /** The form for programs. */
    public static final String JSON = ListForms.JSON;

    /** The form for any spreadsheet. */
    public static final String CSV = ListForms.CSV;

    /** The form for Excel. */
    public static final String XLSX = ListForms.XLSX;

    /** How many lines a table has at most. */
    public static final int LONGEST = Page.WHOLE.limit();

    private final ListSheets sheets;
    private final Readers readers;

    /** Answers with tables that {@code sheets} writes. */
    public ListTables(ListSheets sheets, Readers readers) {
        this.sheets = sheets;
        this.readers = readers;
    }

    /**
     * Lines of a list.
     *
     * @param more whether there are more
     */
    public record Lines<R extends Record>(List<R> lines, boolean more) {}

    /**
     * Answers in the form that the address names, or else the one that is wanted most.
     *
     * @param json the part that is asked for
     * @param whole all lines
     * @param line what a line is
     */
    public <R extends Record> ResponseEntity<Object> answer(
            ListRequest wanted, Supplier<Object> json, Supplier<Lines<R>> whole, Class<R> line) {
        return answer(wanted, json, visit -> {
            Lines<R> all = whole.get();
            if (all.more()) {
                throw ListForms.tooLong();
            }
            return sheets.lines(line, all.lines(), visit);
        });
    }

    /**
     * The same for a list that is made into a table by itself.
     *
     * @param table of all lines
     */
    ResponseEntity<Object> answer(
            ListRequest wanted, Supplier<Object> json, Function<ListSheets.Visit, SheetTable> table) {
        String form = ListForms.wanted(wanted.parameters(), wanted.request());
        if (form.equals(JSON)) {
            return ListForms.json(json.get());
        }
        QueryContext asking = new QueryContext(readers.of(wanted.account()), wanted.parameters());
        ListSheets.Visit visit = new ListSheets.Visit(
                asking.reader(), asking.moment(), Languages.of(wanted.request()).locale());
        return ListForms.table(table.apply(visit), form);
    }

    /** What makes tables. */
    ListSheets sheets() {
        return sheets;
    }

    /** The same for a list that has no parts. */
    public <R extends Record> ResponseEntity<Object> answer(
            ListRequest wanted, Object json, List<R> whole, Class<R> line) {
        return answer(wanted, () -> json, () -> new Lines<>(whole, false), line);
    }
}
