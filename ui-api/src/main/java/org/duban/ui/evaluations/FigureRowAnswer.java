package org.duban.ui.evaluations;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.StreamId;
import org.duban.query.figure.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a figure: an act, or a thing with all the acts that count it once.
 *
 * @param countedThing what it is counted as: a meeting, a statute, a person's id
 * @param on the day of its first act
 * @param stream where that act is recorded
 * @param title of the case or entry; null where that is a person
 * @param acts their kinds, each once
 * @param events that recorded its acts, oldest first
 * @param inPart whether a share counts it in its part; true for anything else
 */
public record FigureRowAnswer(
        String countedThing,
        LocalDate on,
        StreamId stream,
        @Nullable String title,
        List<String> acts,
        List<String> events,
        boolean inPart) {

    static FigureRowAnswer of(FigureRow row) {
        return new FigureRowAnswer(
                row.key(), row.on(), row.stream(), row.title(), row.kinds(), row.events(), row.inPart());
    }
}
