package org.duban.ui.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duban.query.cases.CaseList;
import org.duban.query.followup.FollowUpList;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.ListSheets;
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

    private static final String ENDING = ".xlsx";

    private final Sheets sheets;

    Downloads(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The cases of a list. */
    ResponseEntity<byte[]> cases(CaseList list, PageRequest visit, Locale language) {
        mustBeWhole(list.next());
        return workbook(List.of(sheets.cases(list.items(), visit(visit, language))));
    }

    /** What is owed of a list. */
    ResponseEntity<byte[]> followUps(FollowUpList list, PageRequest visit, Locale language) {
        mustBeWhole(list.next());
        return workbook(List.of(sheets.followUps(list.items(), visit(visit, language))));
    }

    /** Tables as a workbook that is called like the first. */
    public static ResponseEntity<byte[]> workbook(List<SheetTable> tables) {
        SheetTable first = tables.getFirst();
        return file(first.title() + " " + first.cutOff() + ENDING, Xlsx.MEDIA_TYPE, Xlsx.of(tables));
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
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("format", FaultCode.TOO_MANY));
        }
    }
}
