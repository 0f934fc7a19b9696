package org.duban.command.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.duban.command.duty.Misses.Mistaken;
import org.duban.events.StreamId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * Takes back what was recorded as missed and was not, in the same commit that shows it.
 *
 * @param history of the stream, read only if something has to be taken back
 */
public record Withdrawing(Supplier<List<RecordedEvent>> history, StreamId stream, LocalDate today) {

    /** The events that take back what is {@code mistaken}. */
    public List<DeadlineMissWithdrawn> of(List<Mistaken> mistaken) {
        if (mistaken.isEmpty()) {
            return List.of();
        }
        List<RecordedEvent> latestFirst = history.get().reversed();
        return mistaken.stream().map(one -> withdrawn(one, latestFirst)).toList();
    }

    private DeadlineMissWithdrawn withdrawn(Mistaken mistaken, List<RecordedEvent> latestFirst) {
        String missed = latestFirst.stream()
                .filter(recorded -> recorded.event() instanceof DeadlineMissed event && isAbout(event, mistaken))
                .map(RecordedEvent::id)
                .findFirst()
                .orElseThrow();
        return new DeadlineMissWithdrawn(
                stream, mistaken.duty(), mistaken.missed().stage(), missed, mistaken.ground(), today);
    }

    private static boolean isAbout(DeadlineMissed event, Mistaken mistaken) {
        return event.duty().equals(mistaken.duty())
                && event.stage() == mistaken.missed().stage()
                && event.missedOn().equals(mistaken.missed().on());
    }
}
