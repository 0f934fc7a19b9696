package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.duban.events.CaseEvent;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Folds a case's events into its view. It never refuses: an event that does not fit the view changes nothing but the
 * view's position.
 */
public final class CaseFold {

    /** A family of events and its fold. A new form of supervision is one more line. */
    private static final List<Family<?>> FAMILIES = List.of(
            new Family<>(HandlingEvent.class, HandlingFold::evolve),
            new Family<>(LawInspectionEvent.class, LawInspectionFold::evolve));

    private CaseFold() {}

    private record Family<E extends CaseEvent>(Class<E> type, BiFunction<CaseView, E, CaseView> fold) {

        CaseView evolve(CaseView view, CaseEvent event) {
            return type.isInstance(event) ? fold.apply(view, type.cast(event)) : view;
        }
    }

    /** The view after one more event; null while the case has not been opened. */
    public static @Nullable CaseView evolve(@Nullable CaseView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return before;
        }
        CaseView view = before == null ? opened(event) : before;
        if (view == null) {
            return null;
        }
        for (Family<?> family : FAMILIES) {
            view = family.evolve(view, event);
        }
        if (event instanceof DutyEvent about) {
            view = EscalationFold.evolve(view, about, recorded.recordedAt());
        }
        boolean bySystem = recorded.meta().actor().equals(EventMeta.SYSTEM);
        return view.marked(bySystem ? view.version() : recorded.sequence() + 1, recorded.end());
    }

    /**
     * The case as its whole history tells it, corrections read in place of what they correct.
     *
     * @param on leaves out what happened after that day
     */
    public static @Nullable CaseView fold(List<RecordedEvent> stream, LocalDate on) {
        CaseView view = null;
        for (RecordedEvent recorded : Corrections.applied(stream)) {
            if (recorded.event() instanceof EventCorrected
                    || !recorded.event().occurredOn().isAfter(on)) {
                view = evolve(view, recorded);
            }
        }
        return view;
    }

    private static @Nullable CaseView opened(CaseEvent event) {
        return event instanceof InspectionPlanned planned ? LawInspectionFold.opened(planned) : null;
    }
}
