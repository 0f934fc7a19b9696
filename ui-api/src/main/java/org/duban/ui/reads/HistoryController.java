package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryList;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Paths;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Languages;
import org.duban.ui.text.Texts;
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

    HistoryController(HistoryService histories, QueryContexts reception) {
        this.histories = histories;
        this.reception = reception;
    }

    @GetMapping("/cases/{caseId}/history")
    @Takes({"asOf", "on", "minPosition", "limit", "cursor"})
    HistoryList ofCase(
            @PathVariable String caseId,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        return of(Paths.id(caseId, CaseId::new).stream(), account, parameters, Languages.of(request));
    }

    @GetMapping("/streams/{stream}/history")
    @Takes({"asOf", "on", "minPosition", "limit", "cursor"})
    HistoryList ofAny(
            @PathVariable String stream,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        return of(Paths.id(stream, StreamId::new), account, parameters, Languages.of(request));
    }

    private HistoryList of(StreamId stream, Account account, Parameters parameters, Texts texts) {
        QueryContext asking = reception.take(account, parameters);
        FindHistory query = new FindHistory(stream, asking.moment(), texts.locale(), asking.page());
        return asking.answered(() -> histories.find(asking.reader(), query))
                .map(list -> HistoryView.of(list, texts))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
