package org.duban.command.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Sender;
import org.duban.command.StreamRules;
import org.duban.command.correction.AtFault;
import org.duban.command.correction.Correcting;
import org.duban.command.correction.SameCommit;
import org.duban.command.stream.Decider;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.Streams;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.MeetingId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * Puts right what was recorded wrongly, in every stream that it was recorded in, and has what rests on it looked at again.
 *
 * @param world what is looked at
 * @param foreseen how the streams stand afterwards
 */
record Corrector(CommandEnvironment environment, DecisionWorld world, Context context, Foreseen foreseen) {

    /** In its own stream, in those of which the same command put something on record, and what follows in others. */
    List<Event> everywhere(CorrectEvent correction) {
        List<RecordedEvent> current = current(correction.stream());
        List<EventCorrected> own = corrected(correction);
        List<Event> all = new ArrayList<>(own);
        RecordedEvent wrong = current.stream()
                .filter(recorded -> recorded.id().equals(correction.eventId()))
                .findFirst()
                .orElseThrow();
        Event right = own.stream()
                .filter(one -> one.eventId().equals(correction.eventId()))
                .findFirst()
                .orElseThrow()
                .corrected();
        new SameCommit(environment.history())
                .elsewhere(correction, wrong, right)
                .forEach(other -> all.addAll(corrected(other)));
        try {
            all.addAll(Decider.of(rules(correction.stream()), foreseen.state(correction.stream()), context)
                    .consequences(wrong.event(), right, foreseen));
            actsMustStand(correction.stream(), current);
        } catch (CommandRefused refused) {
            throw new AtFault(correction).in(refused);
        }
        return all;
    }

    /** Whoever expects the stream at its version has seen every correction in it. */
    CorrectEvent seen(CorrectEvent correction, Sender sender) {
        Long expected = sender.expectedVersion();
        boolean all = expected != null && expected != Sender.ANY_VERSION && correction.correctedBy() == null;
        return all
                ? correction.seeing(Corrections.last(history(correction.stream()), correction.eventId()))
                : correction;
    }

    /** What is on record, as corrected so far. */
    List<RecordedEvent> current(StreamId stream) {
        return Correcting.corrected(history(stream), List.of());
    }

    private List<EventCorrected> corrected(CorrectEvent correction) {
        StreamId stream = correction.stream();
        foreseen.state(stream);
        List<RecordedEvent> history = history(stream);
        List<EventCorrected> corrections = new Correcting<>(
                        rules(stream), environment.codec(), history, context, environment.zone())
                .decide(correction);
        foreseen.reread(stream, Streams.folded(Correcting.corrected(history, corrections)));
        return corrections;
    }

    /** What was done at a meeting was checked against what it was said to be. */
    private void actsMustStand(StreamId stream, List<RecordedEvent> meeting) {
        if (stream.kind().equals(MeetingId.KIND)) {
            new ActsAtMeeting(new MeetingId(stream.id()), environment.history(), context)
                    .mustStand(meeting.getFirst().position(), world, foreseen.state(stream));
        }
    }

    /** What was recorded of a meeting before it was recorded as held agrees with how it was. */
    void actsMustAgree(StreamId stream) {
        new ActsAtMeeting(new MeetingId(stream.id()), environment.history(), context)
                .mustAgree(history(stream).getFirst().position(), world, foreseen.state(stream));
    }

    private List<RecordedEvent> history(StreamId stream) {
        return environment.history().stream(stream.value(), 0, History.NOW);
    }

    private static StreamRules<?> rules(StreamId stream) {
        return Streams.rules(stream.kind());
    }
}
