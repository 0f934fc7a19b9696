package org.duban.events;

import java.time.LocalDate;

/**
 * An earlier event of the stream was wrong. From now on folds read {@code corrected} in its place; the history shows both.
 *
 * @param eventId the id of the wrong event
 * @param corrected what it should have said; an event of the same type and stream
 * @param reason why, in the corrector's words
 */
public record EventCorrected(
        StreamId stream,
        String eventId,
        Event corrected,
        @SeveralLines String reason,
        LocalDate occurredOn) implements Event {}
