package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.command.account.Account;
import org.duban.events.PossibleDays;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Days;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Receives whoever looks at a page, and gives him someone who speaks his language. */
@ControllerAdvice(basePackageClasses = PageRequests.class)
class PageRequests {

    private final Readers readers;
    private final ViewGate gate;
    private final Timeline timeline;
    private final Clock clock;
    private final PageFormatters interpreters;

    PageRequests(Readers readers, ViewGate gate, Timeline timeline, Clock clock, PageFormatters interpreters) {
        this.readers = readers;
        this.gate = gate;
        this.timeline = timeline;
        this.clock = clock;
        this.interpreters = interpreters;
    }

    @ModelAttribute("visit")
    PageRequest visit(HttpServletRequest request, @AuthenticationPrincipal Account account) {
        gate.pass();
        if (request.getMethod().equals("POST")) { // what is sent was filled in by whoever may have seen all there is
            gate.awaitHead();
        }
        Address address = Address.of(request);
        Moment asked = moment(address, LocalDate.now(clock));
        long head = timeline.pin(Moment.NOW).position();
        return new PageRequest(
                account, readers.of(account), address, asked, timeline.pin(asked), head, LocalDate.now(clock));
    }

    @ModelAttribute("say")
    PageFormatter interpreter(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        return interpreters.speaking(language, visit);
    }

    private Moment moment(Address address, LocalDate today) {
        AsOf asOf = address.read("asOf", AsOf::parse);
        LocalDate on = address.read("on", text -> Days.parse("on", text));
        if (asOf != null) {
            mustBePossible("asOf", asOf.day(), today);
            gate.await(asOf);
        }
        mustBePossible("on", on, today);
        return new Moment(asOf == null ? new AsOf.Now() : asOf, on);
    }

    private static void mustBePossible(String name, @Nullable LocalDate day, LocalDate today) {
        if (day != null && !PossibleDays.has(day, today)) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.impossibleDay(name, today));
        }
    }
}
