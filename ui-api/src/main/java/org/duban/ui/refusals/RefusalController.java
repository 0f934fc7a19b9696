package org.duban.ui.refusals;

import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors read which commands were refused, and why. */
@RestController
class RefusalController {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    private final FileRefusalLog log;

    RefusalController(FileRefusalLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/refusals")
    @Takes({"cursor", "limit"})
    RefusalPage refusals(Parameters parameters) {
        long first = parameters.number("cursor", 1, 1, Integer.MAX_VALUE);
        return log.from(first, (int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE));
    }
}
