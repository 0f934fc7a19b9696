package org.duban.events.series;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;

/** What can happen to a series of numbers. */
public sealed interface SeriesEvent extends Event {

    /** Which one. */
    SeriesId seriesId();

    @Override
    default StreamId stream() {
        return seriesId().stream();
    }

    /** A number was given; nothing else gets it unless that was a mistake. */
    record NumberGiven(
            SeriesId seriesId, @Fixed int number, @Fixed StreamId to, LocalDate occurredOn) implements SeriesEvent {}

    /** A number was given by mistake, and is free for something else. */
    record NumberFreed(
            SeriesId seriesId, @Fixed int number, @Fixed StreamId to, LocalDate occurredOn) implements SeriesEvent {}

    /**
     * A number that is not only digits was given; nothing else will ever get it, nor one that is alike.
     *
     * @param mark the number as it was written
     */
    record MarkGiven(
            SeriesId seriesId, @Fixed String mark, @Fixed StreamId to, LocalDate occurredOn) implements SeriesEvent {}
}
