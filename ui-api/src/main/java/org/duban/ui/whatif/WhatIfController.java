package org.duban.ui.whatif;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.text.Languages;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who may read every case ask what other rules would have made of them. */
@RestController
class WhatIfController {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    private final WhatIfService desk;
    private final RecordBody<ProposalBody> bodies;

    WhatIfController(WhatIfService desk, JsonBody bodies) {
        this.desk = desk;
        this.bodies = RecordBody.of(ProposalBody.class, bodies);
    }

    @PostMapping("/api/v1/what-if")
    @Takes({"cursor", "limit"})
    WhatIfAnswer ask(Parameters parameters, HttpServletRequest request) throws IOException {
        int limit = (int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE);
        Bookmark cursor = parameters.read("cursor", FaultCode.MALFORMED, Bookmark::parse);
        return desk.ask(bodies.of(request), cursor, limit, Languages.of(request).locale());
    }
}
