package org.duban.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.command.Context;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.duty.Duty;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.handling.DeadlineEvent.Cause;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;

/**
 * Brings a case's dates up to today: terms still open, and the time to return an item, are counted again where the
 * calendar or a corrected rule asks for it, and what is missed then is put on record.
 */
record Sweeping(CaseState state, Context context) {

    List<CaseEvent> decide(SweepDeadlines command) {
        List<CaseEvent> events = new ArrayList<>(recomputed(command.caseId()));
        events.addAll(windows(command.caseId()));
        CaseState next = state.after(events, context.actor().name());
        events.addAll(next.handling().misses(context.today()).unrecorded(command.caseId()));
        return events;
    }

    private List<DueDateRecomputed> recomputed(CaseId caseId) {
        return state.handling().openDuties().stream()
                .map(duty -> recomputed(caseId, duty))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DueDateRecomputed> recomputed(CaseId caseId, Duty duty) {
        Deadline before = duty.due();
        return recounted(before)
                .map(after ->
                        new DueDateRecomputed(caseId, duty.id(), cause(before, after), before, after, context.today()));
    }

    private List<ReturnWindowRecomputed> windows(CaseId caseId) {
        return state.handling().returnWindows().entrySet().stream()
                .map(window -> recomputed(caseId, window.getKey(), window.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReturnWindowRecomputed> recomputed(CaseId caseId, ItemId itemId, Deadline before) {
        return recounted(before)
                .map(after -> new ReturnWindowRecomputed(
                        caseId, itemId, cause(before, after), before, after, context.today()));
    }

    private Optional<Deadline> recounted(Deadline before) {
        return context.rules().changes().recounted(before);
    }

    private static Cause cause(Deadline before, Deadline after) {
        return before.version() == after.version() ? Cause.CALENDAR_PUBLISHED : Cause.RULE_CORRECTED;
    }
}
