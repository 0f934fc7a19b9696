package org.duban.ui.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.rules.RuleSummary;
import org.duban.events.Deadline;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.duban.ui.text.Languages;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets everybody read the deadline rules, and count a deadline that nobody has set. */
@RestController
class RuleController {

    private final RuleService desk;
    private final ListTables tables;

    RuleController(RuleService desk, ListTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    @GetMapping("/api/v1/rules")
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> rules(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        RuleList rules = desk.all(Languages.of(request).locale());
        return tables.answer(new ListRequest(account, parameters, request), rules, rules.items(), RuleSummary.class);
    }

    @GetMapping("/api/v1/deadlines")
    @Takes({"rule", "trigger", "suspended"})
    Deadline deadline(Parameters parameters) {
        return desk.counted(name -> Optional.ofNullable(parameters.text(name)));
    }
}
