package org.duban.ui.rules;

import org.duban.events.Deadline;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers by which rules deadlines are counted, and what one of them comes to. */
@RestController
class RuleController {

    private final Calculator calculator;

    RuleController(Calculator calculator) {
        this.calculator = calculator;
    }

    @GetMapping("/api/v1/rules")
    RuleList rules() {
        return calculator.list();
    }

    @GetMapping("/api/v1/deadlines")
    @Takes({"rule", "trigger", "suspendedFrom", "suspendedTo"})
    Deadline deadline(Parameters parameters) {
        return calculator.deadline(parameters);
    }
}
