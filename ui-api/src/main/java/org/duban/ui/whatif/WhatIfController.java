package org.duban.ui.whatif;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.command.account.Account;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.evaluations.AskedPeriod;
import org.duban.ui.http.JsonBody;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.reads.QueryContext;
import org.duban.ui.reads.QueryContexts;
import org.duban.ui.text.Languages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who may read every case ask what other rules would have made of them. */
@RestController
class WhatIfController {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 500;

    private final WhatIfService desk;
    private final FiguresUnderRules figures;
    private final QueryContexts reception;
    private final RecordBody<ProposalBody> bodies;

    WhatIfController(WhatIfService desk, FiguresUnderRules figures, QueryContexts reception, JsonBody bodies) {
        this.desk = desk;
        this.figures = figures;
        this.reception = reception;
        this.bodies = RecordBody.of(ProposalBody.class, bodies);
    }

    @PostMapping("/api/v1/what-if")
    @Takes({"cursor", "limit"})
    WhatIfAnswer ask(Parameters parameters, HttpServletRequest request) throws IOException {
        int limit = (int) parameters.number("limit", USUAL_PAGE, 1, LONGEST_PAGE);
        Bookmark cursor = parameters.read("cursor", FaultCode.MALFORMED, Bookmark::parse);
        return desk.ask(bodies.of(request), cursor, limit, Languages.of(request).locale());
    }

    @PostMapping("/api/v1/what-if/figures")
    @Takes({"year", "from", "to", "asOf", "on", "minPosition"})
    FiguresUnder figures(@AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request)
            throws IOException {
        QueryContext asking = reception.take(account, parameters);
        Point point = figures.pin(asking.moment());
        return figures.under(
                asking.reader(),
                desk.rules(bodies.of(request), Languages.of(request).locale()),
                AskedPeriod.read(parameters, point.on()),
                new Moment(new AsOf.Upto(point.position()), point.on()));
    }
}
