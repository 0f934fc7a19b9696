package org.duban.query.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.StreamId;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.ActRow;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a figure: an act, or a thing with all the acts that count it once.
 *
 * @param key what it is counted as
 * @param on the day of its first act
 * @param stream where that act is recorded
 * @param title of the case or entry; null where that is a person
 * @param kinds of its acts, each once
 * @param events that recorded its acts, oldest first
 * @param inPart whether a share counts it in its part; true for anything else
 * @param order what rows are listed by
 */
public record FigureRow(
        String key,
        LocalDate on,
        StreamId stream,
        @Nullable String title,
        List<String> kinds,
        List<String> events,
        boolean inPart,
        String order) {

    static FigureRow of(CountedAct act, boolean inPart) {
        return of(List.of(act), inPart);
    }

    /** Acts of one key, oldest first. */
    static FigureRow of(List<CountedAct> acts, boolean inPart) {
        CountedAct first = acts.getFirst();
        return new FigureRow(
                first.key(),
                first.on(),
                first.stream(),
                first.title(),
                acts.stream().map(CountedAct::kind).distinct().toList(),
                acts.stream().map(CountedAct::eventId).distinct().toList(),
                inPart,
                ActRow.order(first));
    }

    /** Acts by their keys, in the order of each key's first one. */
    static Map<String, List<CountedAct>> byKey(List<CountedAct> acts) {
        Map<String, List<CountedAct>> byKey = new LinkedHashMap<>();
        acts.forEach(act ->
                byKey.computeIfAbsent(act.key(), any -> new ArrayList<>()).add(act));
        return byKey;
    }
}
