package org.duban.ui.processing;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators see which streams are parked, and has one tried again. */
@RestController
@RequestMapping("/api/v1/dead-letters")
class DeadLetterController {

    private final DeadLetterService letters;
    private final ListTables tables;

    DeadLetterController(DeadLetterService letters, ListTables tables) {
        this.letters = letters;
        this.tables = tables;
    }

    @GetMapping
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> list(
            @AuthenticationPrincipal Account caller, Parameters parameters, HttpServletRequest request) {
        DeadLetterList all = letters.all();
        return tables.answer(new ListRequest(caller, parameters, request), all, all.items(), ParkedEvent.class);
    }

    @PostMapping("/{group}/{stream}/retry")
    DeadLetterList retry(@PathVariable String group, @PathVariable String stream) {
        return letters.retry(group, stream);
    }
}
