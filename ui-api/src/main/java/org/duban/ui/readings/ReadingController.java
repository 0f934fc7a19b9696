package org.duban.ui.readings;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.command.account.Account;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.readings.ReadingBook.Wanted;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors see who read what. */
@RestController
class ReadingController {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final ReadingBook book;
    private final ListTables tables;

    ReadingController(ReadingBook book, ListTables tables) {
        this.book = book;
        this.tables = tables;
    }

    @GetMapping("/api/v1/readings")
    @Takes({"caseId", "account", "day", "limit", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> readings(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        Wanted wanted = new Wanted(
                parameters.read("caseId", FaultCode.NOT_AN_ID, CaseId::new),
                parameters.read("account", FaultCode.NOT_AN_ID, AccountName::new),
                parameters.day("day"));
        return tables.answer(
                new ListRequest(account, parameters, request),
                () -> book.find(wanted, (int) parameters.number("limit", USUAL, 1, MOST)),
                () -> {
                    ReadingList whole = book.find(wanted, ListTables.LONGEST);
                    return new ListTables.Lines<>(whole.items(), whole.more());
                },
                ReadingLine.class);
    }
}
