package org.duban.ui.calendar;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendars for programs that cannot log in. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feed feed;

    FeedController(Feed feed) {
        this.feed = feed;
    }

    @GetMapping("/calendars/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        byte[] text = feed.of(token).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(CALENDAR).body(text);
    }
}
