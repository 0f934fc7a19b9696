package org.duban.ui.events;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was recorded, at once, once there is something, or as it comes. */
@RestController
class EventController {

    private final EventService events;

    EventController(EventService events) {
        this.events = events;
    }

    @GetMapping("/api/v1/events")
    @Takes({"after", "limit", "wait"})
    @AnsweredAs({EventService.JSON, EventService.BATCH, EventService.STREAM})
    Object events(Authentication caller, Parameters parameters, HttpServletRequest request) {
        return events.answer(caller, parameters, request);
    }
}
