package org.duban.query.fold;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.CaseForms;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.duty.OwingFold;
import org.duban.query.handling.HandlingFold;
import org.jspecify.annotations.Nullable;

/**
 * Folds a case's events into its view. It never refuses: an event that does not fit the view changes nothing but the
 * view's position.
 */
public final class CaseFold {

    private CaseFold() {}

    /** The view after one more event; null while the case has not been opened. */
    public static @Nullable CaseView evolve(@Nullable CaseView before, RecordedEvent recorded) {
        Event event = recorded.event();
        CaseView view = before == null ? opened(event) : before;
        if (view == null) {
            return null;
        }
        CaseView after = event instanceof CaseEvent own ? evolve(view, own) : view;
        return after.owing(OwingFold.evolve(after.duties(), event, recorded.recordedAt()))
                .marked(Versions.after(view.version(), recorded), recorded.end());
    }

    /**
     * The case as its whole history tells it, corrections read in place of what they correct.
     *
     * @param on leaves out what happened after that day
     */
    public static @Nullable CaseView fold(List<RecordedEvent> stream, LocalDate on) {
        CaseView view = null;
        for (RecordedEvent recorded : Versions.happened(stream, on)) {
            view = evolve(view, recorded);
        }
        return view;
    }

    private static CaseView evolve(CaseView view, CaseEvent event) {
        ViewedForm<?, ?> form = CaseForms.of(view.outline().form());
        CaseView own = form.evolve(view, event);
        return event instanceof HandlingEvent shared ? new HandlingFold(form.stages()).evolve(own, shared) : own;
    }

    private static @Nullable CaseView opened(Event event) {
        return event instanceof CaseEvent own
                ? CaseForms.ALL.stream()
                        .flatMap(form -> form.opened(own).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
