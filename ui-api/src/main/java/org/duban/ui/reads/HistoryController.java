package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Paths;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Languages;
import org.duban.ui.text.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what happened in a case, or in any other stream. */
@RestController
@RequestMapping("/api/v1")
class HistoryController {

    private final HistoryService histories;
    private final QueryContexts reception;
    private final ListTables tables;

    HistoryController(HistoryService histories, QueryContexts reception, ListTables tables) {
        this.histories = histories;
        this.reception = reception;
        this.tables = tables;
    }

    @GetMapping("/cases/{caseId}/history")
    @Takes({"asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> ofCase(
            @PathVariable String caseId,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        return of(Paths.id(caseId, CaseId::new).stream(), new ListRequest(account, parameters, request));
    }

    @GetMapping("/streams/{stream}/history")
    @Takes({"asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> ofAny(
            @PathVariable String stream,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        return of(Paths.id(stream, StreamId::new), new ListRequest(account, parameters, request));
    }

    private ResponseEntity<Object> of(StreamId stream, ListRequest wanted) {
        QueryContext asking = reception.take(wanted.account(), wanted.parameters());
        Texts texts = Languages.of(wanted.request());
        return tables.answer(
                wanted,
                () -> asking.answered(() -> entries(stream, asking, texts, asking.page())),
                () -> {
                    HistoryList whole = entries(stream, asking, texts, Page.WHOLE);
                    return new ListTables.Lines<>(whole.items(), whole.next() != null);
                },
                HistoryEntry.class);
    }

    private HistoryList entries(StreamId stream, QueryContext asking, Texts texts, Page page) {
        return histories
                .find(asking.reader(), new FindHistory(stream, asking.moment(), texts.locale(), page))
                .map(list -> HistoryView.of(list, texts))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
