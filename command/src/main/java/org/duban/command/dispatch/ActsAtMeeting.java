package org.duban.command.dispatch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.World;
import org.duban.command.correction.Correcting;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Sittings;
import org.duban.command.stream.EventAspects;
import org.duban.command.stream.Parts;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.MeetingId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * What cases and other registers have on record of a meeting. It was checked against the days and numbers of the meeting as
 * they were then, so that nobody may correct these away from it, or record it as held otherwise.
 */
record ActsAtMeeting(MeetingId meeting, History history, Context context) {

    /**
     * Refuses a correction of the meeting under which something that could be done at it could not have been, and names that.
     * What was not in order before either is no matter here.
     *
     * @param since the position at which the meeting came on record
     * @param corrected how its stream stands then
     */
    void mustStand(long since, DecisionWorld world, StreamState<?> corrected) {
        World then = world.foretelling(meeting.stream(), corrected);
        Sittings.mustStand(meeting(corrected), fallen(since, then, Sittings::mustHaveRoom));
    }

    /**
     * Refuses to record the meeting as held on other days or with other numbers than what was recorded of it before says,
     * and names that. Sessions are recorded while all others work, so that it rests on the meeting alone: an act of that
     * very moment is not among those before, and goes by the meeting as it was set down.
     *
     * @param held how its stream stands then
     */
    void mustAgree(long since, DecisionWorld world, StreamState<?> held) {
        World then = world.foreseeing(meeting.stream(), held);
        Sittings.mustAgree(meeting(held), fallen(since, then, Sittings::mustAgree));
    }

    private static Meeting meeting(StreamState<?> then) {
        return (Meeting) Objects.requireNonNull(then.own());
    }

    private List<String> fallen(long since, World then, BiConsumer<Event, Context> numbers) {
        return streams(since).stream()
                .filter(stream -> falls(stream, then, numbers))
                .map(StreamId::value)
                .toList();
    }

    private Set<StreamId> streams(long since) {
        Set<StreamId> streams = new LinkedHashSet<>();
        try (RecordedCursor cursor = history.from(since)) {
            while (cursor.hasNext()) {
                RecordedEvent recorded = cursor.next();
                // One that was corrected may have named another meeting at first, or name another one now.
                if (isAtIt(recorded.event()) || recorded.event() instanceof EventCorrected) {
                    streams.add(new StreamId(recorded.stream()));
                }
            }
        }
        streams.remove(meeting.stream());
        return streams;
    }

    private boolean falls(StreamId stream, World then, BiConsumer<Event, Context> numbers) {
        StreamState<?> state = StreamState.empty();
        for (RecordedEvent recorded : Correcting.corrected(history.stream(stream.value(), 0, History.NOW), List.of())) {
            Event event = recorded.event();
            if (isAtIt(event)
                    && stands(event, state, context.world(), numbers)
                    && !stands(event, state, then, numbers)) {
                return true;
            }
            state = Streams.after(state, event, Author.of(recorded.meta()));
        }
        return false;
    }

    /** Whether the event names it, or its session or vote does. */
    private boolean isAtIt(Event event) {
        return Parts.values((Record) event).stream()
                .flatMap(value -> value instanceof Record part
                        ? Stream.concat(Stream.of(value), Parts.values(part).stream())
                        : Stream.of(value))
                .anyMatch(meeting::equals);
    }

    private boolean stands(Event event, StreamState<?> before, World world, BiConsumer<Event, Context> numbers) {
        Context there = context.in(world);
        try {
            Aspects aspects = new EventAspects(event).in(before, there);
            Steps.notBefore(aspects.notBefore(), event.occurredOn());
            aspects.check().run();
            numbers.accept(event, there);
            return true;
        } catch (CommandRefused refused) {
            return false;
        }
    }
}
