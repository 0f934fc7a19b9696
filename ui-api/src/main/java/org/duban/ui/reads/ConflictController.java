package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.command.account.Account;
import org.duban.query.conflict.Conflict;
import org.duban.query.conflict.ConflictList;
import org.duban.query.conflict.Conflicts;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which facts on record contradict each other; for whoever may read everything. */
@RestController
class ConflictController {

    private final Conflicts conflicts;
    private final QueryContexts reception;
    private final ListTables tables;

    ConflictController(Conflicts conflicts, QueryContexts reception, ListTables tables) {
        this.conflicts = conflicts;
        this.reception = reception;
        this.tables = tables;
    }

    @GetMapping("/api/v1/conflicts")
    @Takes({"asOf", "on", "minPosition", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> list(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        ConflictList all = conflicts.find(asking.reader(), asking.moment());
        return tables.answer(new ListRequest(account, parameters, request), all, all.items(), Conflict.class);
    }
}
