package org.duban.ui.notices.log;

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

/** Lets auditors and administrators read who was told what, and when. */
@RestController
class DeliveryController {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    private final DeliveryLog log;
    private final ListTables tables;

    DeliveryController(DeliveryLog log, ListTables tables) {
        this.log = log;
        this.tables = tables;
    }

    @GetMapping("/api/v1/deliveries")
    @Takes({"cursor", "limit", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> deliveries(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        return tables.answer(
                new ListRequest(account, parameters, request),
                () -> page(parameters),
                () -> {
                    DeliveryPage whole = log.from(1, ListTables.LONGEST);
                    return new ListTables.Lines<>(whole.items(), whole.next() != null);
                },
                NumberedDelivery.class);
    }

    private DeliveryPage page(Parameters parameters) {
        long first = parameters.number("cursor", 1, 1, Integer.MAX_VALUE);
        return log.from(first, (int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE));
    }
}
