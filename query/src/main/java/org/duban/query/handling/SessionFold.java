package org.duban.query.handling;

import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Lists;
import org.duban.query.caseview.Sitting;
import org.duban.query.caseview.Sitting.SessionMove;

/** What happens to the sessions that a case is set down for. */
final class SessionFold {

    private SessionFold() {}

    static CaseView evolve(CaseView view, SessionEvent event) {
        List<Sitting> sittings = view.sittings();
        return switch (event) {
            case SessionScheduled e -> view.sitting(Lists.plus(sittings, scheduled(e)));
            case SessionMoved e ->
                view.sitting(Lists.last(
                        sittings,
                        sitting -> sitting.stands(e.purpose(), e.session()),
                        sitting -> sitting.moved(
                                new SessionMove(e.occurredOn(), e.before(), e.after(), e.reason(), e.terms()))));
            case SessionDropped e ->
                view.sitting(Lists.last(
                        sittings,
                        sitting -> sitting.stands(e.purpose(), e.session()),
                        sitting -> sitting.dropped(e.occurredOn(), e.reason())));
            case SessionDutyDone e -> view;
        };
    }

    private static Sitting scheduled(SessionScheduled e) {
        List<DutyId> duties = e.terms().stream().map(SessionTerm::duty).toList();
        return new Sitting(e.purpose(), e.session(), e.occurredOn(), e.sessionOn(), duties, List.of(), null);
    }
}
