package org.duban.command.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.Context;
import org.duban.command.StreamRules;
import org.duban.command.SystemCommand;
import org.duban.command.SystemCommand.RecordNotices;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.duty.Misses;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;

/**
 * Brings a stream's dates up to today: terms still open are counted again where the calendar or a corrected rule asks for
 * it, and what is missed then is put on record.
 */
record Sweeping<S>(StreamRules<S> rules, StreamState<S> state, Context context) {

    List<? extends Event> decide(SystemCommand command) {
        return switch (command) {
            case SweepDeadlines sweep -> sweep(sweep.stream());
            case RecordNotices notices -> notices.told();
        };
    }

    private List<Event> sweep(StreamId stream) {
        List<Event> events = new ArrayList<>();
        state.duties().open().forEach(duty -> recomputed(stream, duty).ifPresent(events::add));
        events.addAll(rules.recounted(stream, Objects.requireNonNull(state.own()), context));
        Duties next = state.duties();
        for (Event event : events) {
            next = next.after(event);
        }
        events.addAll(new Misses(next, context.today()).unrecorded(stream));
        return events;
    }

    private Optional<Event> recomputed(StreamId stream, Duty duty) {
        Deadline before = duty.due();
        return context.rules()
                .changes()
                .recounted(before)
                .map(after -> new DueDateRecomputed(
                        stream, duty.id(), Recounting.cause(before, after), before, after, context.today()));
    }
}
