package org.duban.ui.live;

import org.duban.events.CaseId;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Paths;
import org.duban.ui.http.Takes;
import org.duban.ui.reads.ViewGate;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells how a case stands, and goes on telling as it changes, as server-sent events. */
@RestController
class LiveController {

    private final LiveCases live;
    private final ViewGate gate;

    LiveController(LiveCases live, ViewGate gate) {
        this.live = live;
        this.gate = gate;
    }

    @GetMapping(path = "/api/v1/cases/{caseId}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Takes("minPosition")
    @AnsweredAs(MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@PathVariable String caseId, Authentication caller, Parameters parameters) {
        gate.pass();
        gate.await(parameters);
        return live.follow(caller, Paths.id(caseId, CaseId::new));
    }
}
