package org.duban.ui.refusals;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.command.account.Account;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors read which commands were refused, and why. */
@RestController
class RefusalController {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    private final KeptRefusals log;
    private final ListTables tables;

    RefusalController(KeptRefusals log, ListTables tables) {
        this.log = log;
        this.tables = tables;
    }

    @GetMapping("/api/v1/refusals")
    @Takes({"cursor", "limit", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> refusals(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        return tables.answer(
                new ListRequest(account, parameters, request),
                () -> page(parameters),
                () -> {
                    RefusalPage whole = log.from(1, ListTables.LONGEST);
                    return new ListTables.Lines<>(whole.items(), whole.next() != null);
                },
                NumberedRefusal.class);
    }

    private RefusalPage page(Parameters parameters) {
        long first = parameters.number("cursor", 1, 1, Integer.MAX_VALUE);
        return log.from(first, (int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE));
    }
}
