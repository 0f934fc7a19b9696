package org.duban.ui.live;

import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.ui.http.Paths;
import org.duban.ui.reads.ViewGate;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a page that is looked at how many entries were made since it was shown, as server-sent events. */
@RestController
class NewsController {

    private final LiveCases live;
    private final ViewGate gate;

    NewsController(LiveCases live, ViewGate gate) {
        this.live = live;
        this.gate = gate;
    }

    @GetMapping(path = "/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter news(
            @RequestParam(name = "case") Optional<String> caseId, @RequestParam long from, Authentication caller) {
        gate.pass();
        return live.follow(new FollowNews(
                caseId.map(id -> Paths.id(id, CaseId::new)).orElse(null), from, caller));
    }
}
