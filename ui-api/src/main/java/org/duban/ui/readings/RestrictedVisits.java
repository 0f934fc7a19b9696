package org.duban.ui.readings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.timeline.Moment;
import org.duban.ui.readings.ReadingDesk.Read;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes who looks at a restricted case, whatever he is shown of it, before anything of it is answered. */
public final class RestrictedVisits implements HandlerInterceptor {

    private final ReadingDesk desk;
    private final Cases cases;
    private final Readers readers;
    private final TracedSecrecy traced;
    private final History history;
    private final ViewGate gate;

    /**
     * @param traced which cases are restricted
     * @param gate tells how far the views have seen {@code history}
     */
    public RestrictedVisits(
            ReadingDesk desk, Cases cases, Readers readers, TracedSecrecy traced, History history, ViewGate gate) {
        this.history = history;
        this.gate = gate;
        this.desk = desk;
        this.cases = cases;
        this.readers = readers;
        this.traced = traced;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Account> account = Asked.account();
        if (account.isPresent() && !HttpMethod.OPTIONS.matches(request.getMethod())) {
            Asked.caseId(request)
                    .filter(caseId -> isRestricted(caseId, account.get()))
                    .ifPresent(caseId -> desk.visits(
                            account.get().name(),
                            caseId.stream(),
                            new Read(
                                    ReadingKind.CASE,
                                    caseId.stream(),
                                    request.getRequestURI(),
                                    Asked.filter(request),
                                    0,
                                    null)));
        }
        return true;
    }

    private boolean isRestricted(CaseId caseId, Account account) {
        Reader reader = readers.of(account);
        return cases.find(reader, new FindCase(caseId, Moment.NOW))
                        .filter(view -> traced.covers(view.outline().secrecy()))
                        .isPresent()
                || isRestrictedSince(caseId, reader);
    }

    /** Views lag behind the ledger by a moment, and the answer may rest on what they show by then. */
    private boolean isRestrictedSince(CaseId caseId, Reader reader) {
        if (gate.position() >= history.head().position()) {
            return false;
        }
        CaseView recorded = CaseFold.fold(history.stream(caseId.stream().value(), 0, History.NOW), LocalDate.MAX);
        return recorded != null && traced.covers(recorded.outline().secrecy()) && new Access(reader).sees(recorded);
    }
}
