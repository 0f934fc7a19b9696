package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AcceptHeader;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Languages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers lists: a page as JSON, or the whole as one table for spreadsheets, which never leaves out a line. */
public final class ListAnswers {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";

    private static final MediaType CSV_UTF_8 = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** The forms by the names that addresses call them. */
    private static final Map<String, String> FORMATS = Map.of("json", JSON, "csv", CSV);

    /** What a part is asked for with, of which a table has none. */
    private static final List<String> OF_PARTS = List.of("limit", "cursor");

    /** Answers {@code listing}, in the form that the address names, or else the one that is wanted most. */
    <L> ResponseEntity<Object> answer(QueryContext asking, HttpServletRequest request, Listing<L> listing) {
        String named = asking.parameters()
                .read(
                        "format",
                        FaultCode.MALFORMED,
                        text -> Optional.ofNullable(FORMATS.get(text)).orElseThrow(IllegalArgumentException::new));
        String form = named == null ? AcceptHeader.best(List.of(JSON, CSV), request) : named;
        return form.equals(CSV) ? sheet(asking, request, listing) : page(asking, listing);
    }

    private static <L> ResponseEntity<Object> page(QueryContext asking, Listing<L> listing) {
        Page page = asking.page();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(listing.json().apply(asking.answered(() -> listing.find().apply(page))));
    }

    private static <L> ResponseEntity<Object> sheet(
            QueryContext asking, HttpServletRequest request, Listing<L> listing) {
        OF_PARTS.stream()
                .filter(part -> asking.parameters().text(part) != null)
                .findFirst()
                .ifPresent(part -> {
                    throw new ProblemException(
                            ProblemCode.INVALID_PARAMETER, Fault.parameter(part, FaultCode.DOES_NOT_FIT));
                });
        L list = listing.find().apply(Page.WHOLE);
        if (listing.next().apply(list) != null) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("format", FaultCode.TOO_MANY));
        }
        ListSheets.Visit visit = new ListSheets.Visit(
                asking.reader(), asking.moment(), Languages.of(request).locale());
        return ResponseEntity.ok().contentType(CSV_UTF_8).body(listing.sheet().apply(list, visit));
    }
}
