package org.duban.query.counted;

import java.util.List;
import org.duban.events.Event;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * What a form or register brings to the figures: what of its events is counted, and the figures that count it.
 *
 * @param family its events
 * @param fold how they are counted
 * @param figures those that it brings; others may count its acts too
 */
public record CountedFamily<E extends Event>(Class<E> family, Fold<E> fold, List<Figure> figures) {

    /** Counts one more event of a stream. */
    @FunctionalInterface
    public interface Fold<E extends Event> {

        /** What is counted after the event. */
        CountedStream after(CountedStream before, E event, RecordedEvent recorded);
    }

    /** What is counted after the event, which changes nothing unless it is one of this family. */
    CountedStream evolve(CountedStream before, RecordedEvent recorded) {
        Event event = recorded.event();
        return family.isInstance(event) ? fold.after(before, family.cast(event), recorded) : before;
    }
}
