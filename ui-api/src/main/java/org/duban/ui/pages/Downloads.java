package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.query.cases.CaseList;
import org.duban.query.followup.FollowUpList;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.documents.WordFile;
import org.duban.ui.pages.documents.WordTable;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.sheet.Csv;
import org.duban.ui.sheet.SheetTable;
import org.duban.ui.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What pages show, as files to take away. */
@Component
public final class Downloads {

    /** As a workbook. */
    static final Form XLSX = new Form(".xlsx", Xlsx.MEDIA_TYPE, table -> Xlsx.of(List.of(table)));

    /** As text in UTF-8. */
    static final Form CSV = new Form(".csv", Csv.MEDIA_TYPE + ";charset=UTF-8", Csv::of);

    /** As a document to send round or print. */
    static final Form WORD = new Form(".docx", WordFile.MEDIA_TYPE, WordTable::of);

    private final Sheets sheets;

    /** A kind of file that a table can be taken away as. */
    record Form(String ending, String type, Function<SheetTable, byte[]> written) {}

    /**
     * A table in the form that the end of the address names.
     *
     * @param name of the file, without its ending
     */
    public static ResponseEntity<byte[]> named(String name, SheetTable table, HttpServletRequest request) {
        Form form = Stream.of(XLSX, CSV, WORD)
                .filter(one -> request.getRequestURI().endsWith(one.ending()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return file(name + form.ending(), form.type(), form.written().apply(table));
    }

    Downloads(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The cases of a list. */
    ResponseEntity<byte[]> cases(CaseList list, PageRequest visit, Locale language, Form form) {
        mustBeWhole(list.next());
        return file(sheets.cases(list.items(), visit(visit, language)), form);
    }

    /** What is owed of a list. */
    ResponseEntity<byte[]> followUps(FollowUpList list, PageRequest visit, Locale language, Form form) {
        mustBeWhole(list.next());
        return file(sheets.followUps(list.items(), visit(visit, language)), form);
    }

    private static ResponseEntity<byte[]> file(SheetTable table, Form form) {
        return file(name(table) + form.ending(), form.type(), form.written().apply(table));
    }

    private static String name(SheetTable table) {
        return table.title() + " " + table.cutOff();
    }

    /** Tables as a workbook that is called like the first. */
    public static ResponseEntity<byte[]> workbook(List<SheetTable> tables) {
        return file(name(tables.getFirst()) + XLSX.ending(), XLSX.type(), Xlsx.of(tables));
    }

    /** A file to keep. */
    public static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(content);
    }

    /** For whom and of when tables on a page are. */
    static ListSheets.Visit visit(PageRequest visit, Locale language) {
        return new ListSheets.Visit(visit.reader(), visit.moment(), language);
    }

    /** A table never leaves out a line. */
    static void mustBeWhole(@Nullable String next) {
        if (next != null) {
            Fault tooLong =
                    Fault.parameter("format", FaultCode.TOO_MANY).with("most", Integer.toString(Page.WHOLE.limit()));
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, tooLong);
        }
    }
}
