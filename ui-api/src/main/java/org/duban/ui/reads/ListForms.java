package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AcceptHeader;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.Csv;
import org.duban.ui.sheet.SheetTable;
import org.duban.ui.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The forms in which lists are answered: parts as JSON, and the whole as one table, which never leaves out a line. */
final class ListForms {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    static final String XLSX = Xlsx.MEDIA_TYPE;

    private static final MediaType CSV_UTF_8 = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** The forms by the names that addresses call them. */
    private static final Map<String, String> FORMATS = Map.of("json", JSON, "csv", CSV, "xlsx", XLSX);

    /** What a part is asked for with, of which a table has none. */
    private static final List<String> OF_PARTS = List.of("limit", "cursor");

    private ListForms() {}

    /** The form that is wanted: by the address, or else more than the others; a table must not be asked for in parts. */
    static String wanted(Parameters parameters, HttpServletRequest request) {
        String named = parameters.choice(
                "format",
                Choice.of(List.of("json", "csv", "xlsx"), "format"),
                text -> Optional.ofNullable(FORMATS.get(text)).orElseThrow(IllegalArgumentException::new));
        String wanted = named == null ? AcceptHeader.best(List.of(JSON, CSV, XLSX), request) : named;
        if (!wanted.equals(JSON)) {
            OF_PARTS.stream()
                    .filter(part -> parameters.text(part) != null)
                    .findFirst()
                    .ifPresent(part -> {
                        throw wrong(Fault.parameter(part, FaultCode.DOES_NOT_FIT)
                                .with("of", "PartOfTable", "why", "a table holds the whole list"));
                    });
        }
        return wanted;
    }

    /** @param next the cursor of what a table would leave out; null if that is nothing */
    static void mustBeWhole(@Nullable String next) {
        if (next != null) {
            throw tooLong();
        }
    }

    /** What is said where a list is too long for a table. */
    static ProblemException tooLong() {
        return wrong(Fault.parameter("format", FaultCode.TOO_MANY).with("most", Integer.toString(Page.WHOLE.limit())));
    }

    static ResponseEntity<Object> json(Object answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    /** The table in the form that is wanted. */
    static ResponseEntity<Object> table(SheetTable table, String wanted) {
        return wanted.equals(XLSX)
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(XLSX))
                        .body(Xlsx.of(List.of(table)))
                : ResponseEntity.ok().contentType(CSV_UTF_8).body(Csv.of(table));
    }

    private static ProblemException wrong(Fault fault) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
    }
}
