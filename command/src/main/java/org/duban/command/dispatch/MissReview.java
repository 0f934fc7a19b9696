package org.duban.command.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.command.duty.Misses;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.Withdrawing;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * Looks again, after a command, at what is on record as missed. Where another last day was missed instead, that is recorded
 * together with what is taken back, so that the trail never says that nothing is late.
 *
 * @param history of a stream, read only if something has to be taken back
 */
record MissReview(Function<StreamId, List<RecordedEvent>> history, LocalDate today) {

    /** What is to be recorded in the streams that were asked for or written so far; they are foreseen to stand after it. */
    List<Event> after(Foreseen foreseen) {
        List<Event> all = new ArrayList<>();
        for (StreamId stream : foreseen.streams()) {
            List<DeadlineMissWithdrawn> taken = new Withdrawing(() -> history.apply(stream), stream, today)
                    .of(misses(stream, foreseen).mistaken());
            taken.forEach(foreseen::after);
            List<DeadlineMissed> instead = instead(taken, stream, foreseen);
            instead.forEach(foreseen::after);
            all.addAll(taken);
            all.addAll(instead);
        }
        return all;
    }

    private List<DeadlineMissed> instead(List<DeadlineMissWithdrawn> taken, StreamId stream, Foreseen foreseen) {
        Set<DutyId> duties = taken.stream().map(DeadlineMissWithdrawn::duty).collect(Collectors.toSet());
        return misses(stream, foreseen).unrecorded(stream).stream()
                .filter(missed -> duties.contains(missed.duty()))
                .toList();
    }

    private Misses misses(StreamId stream, Foreseen foreseen) {
        return new Misses(foreseen.state(stream).duties(), today);
    }
}
