package org.duban.ui.notices.log;

import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors and administrators read who was told what, and when. */
@RestController
class DeliveryController {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    private final DeliveryLog log;

    DeliveryController(DeliveryLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/deliveries")
    @Takes({"cursor", "limit"})
    DeliveryPage deliveries(Parameters parameters) {
        long first = parameters.number("cursor", 1, 1, Integer.MAX_VALUE);
        return log.from(first, (int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE));
    }
}
