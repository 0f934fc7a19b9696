package org.duban.ui.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.duban.events.Deadline;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.text.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets everybody read the deadline rules, and count a deadline that nobody has set. */
@RestController
class RuleController {

    private final RuleService desk;

    RuleController(RuleService desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/rules")
    RuleList rules(HttpServletRequest request) {
        return desk.all(Languages.of(request).locale());
    }

    @GetMapping("/api/v1/deadlines")
    @Takes({"rule", "trigger", "suspended"})
    Deadline deadline(Parameters parameters) {
        return desk.counted(name -> Optional.ofNullable(parameters.text(name)));
    }
}
