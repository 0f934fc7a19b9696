package org.duban.command.desk;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Form;
import org.duban.command.FormState;
import org.duban.command.duty.DutyChange;
import org.duban.command.handling.Handling;
import org.duban.events.CaseEvent;
import org.duban.events.EventCorrected;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case as its rules see it.
 *
 * @param opened its form and how far that has come; null while there is no case
 */
record CaseState(@Nullable Opened opened, Handling handling) {

    static final CaseState NONE = new CaseState(null, Handling.NONE);

    /** A form of supervision and its progress. */
    record Opened(Form<?, ?, ?> form, FormState progress) {}

    /** The state after a whole history, corrections read in place of what they correct. */
    static CaseState of(List<RecordedEvent> history) {
        CaseState state = NONE;
        for (RecordedEvent recorded : Corrections.applied(history)) {
            state = state.evolve((CaseEvent) recorded.event(), recorded.meta().actor());
        }
        return state;
    }

    /** The state after {@code event}, which {@code actor} caused. */
    CaseState evolve(CaseEvent event, String actor) {
        return switch (event) {
            case EventCorrected e -> this;
            case HandlingEvent e -> new CaseState(opened, handling.evolve(e, actor));
            default -> evolve(event);
        };
    }

    /** The state after {@code events}, which {@code actor} caused. */
    CaseState after(List<? extends CaseEvent> events, String actor) {
        CaseState next = this;
        for (CaseEvent event : events) {
            next = next.evolve(event, actor);
        }
        return next;
    }

    /** What {@code event} changes of what the case owes, by more than what it says of a single duty. */
    List<DutyChange> changes(CaseEvent event) {
        return switch (event) {
            case EventCorrected e -> List.of();
            case HandlingEvent e -> handling.changes(e);
            default -> openedBy(event).form().duties(event);
        };
    }

    /** The day of the step that {@code event} builds on, which it may not precede. */
    LocalDate floor(CaseEvent event) {
        return switch (event) {
            case EventCorrected e -> LocalDate.MIN;
            case HandlingEvent e -> handling.floor(e, existing().progress().basis());
            default -> {
                Opened before = openedBy(event);
                yield before.form().floor(before.progress(), event);
            }
        };
    }

    /** The form and its progress; refuses if there is no case. */
    Opened existing() {
        if (opened == null) {
            throw new CommandRefused(CommonRule.CASE_UNKNOWN);
        }
        return opened;
    }

    private CaseState evolve(CaseEvent event) {
        Opened before = openedBy(event);
        Handling owing = handling.owing(before.form().duties(event), event.occurredOn());
        return new CaseState(new Opened(before.form(), before.form().evolve(before.progress(), event)), owing);
    }

    private Opened openedBy(CaseEvent event) {
        if (opened != null) {
            return opened;
        }
        Form<?, ?, ?> form = Forms.of(event).orElseThrow();
        return new Opened(form, form.initial());
    }
}
