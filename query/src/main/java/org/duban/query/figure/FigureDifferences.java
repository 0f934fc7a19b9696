package org.duban.query.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountingRule;
import org.duban.query.figure.FigureDifference.Change;
import org.duban.query.figure.FigureDifference.ChangedRow;

/**
 * Finds the rows by which two readings of a figure differ.
 *
 * @param from the earlier of the two positions that the readings are of
 * @param to the later
 */
record FigureDifferences(History history, long from, long to) {

    FigureDifference of(FigureValue before, FigureValue after) {
        if (!before.known() || !after.known()) {
            return new FigureDifference(before, after, List.of());
        }
        Map<String, FigureRow> old = byIdentity(before);
        Map<String, FigureRow> fresh = byIdentity(after);
        List<ChangedRow> rows = new ArrayList<>();
        old.forEach((identity, row) -> {
            if (!fresh.containsKey(identity)) {
                rows.add(changed(Change.REMOVED, row, row));
            }
        });
        fresh.forEach((identity, row) -> {
            FigureRow was = old.get(identity);
            if (was == null) {
                rows.add(changed(Change.ADDED, row, row));
            } else if (was.inPart() != row.inPart()) {
                rows.add(changed(row.inPart() ? Change.INTO_PART : Change.OUT_OF_PART, row, was));
            }
        });
        return new FigureDifference(before, after, List.copyOf(rows));
    }

    /** Things counted once each are known by what they are counted as, acts by the event that recorded them as well. */
    private static Map<String, FigureRow> byIdentity(FigureValue value) {
        boolean each = value.line().figure() != null
                && value.line().figure().rule() instanceof CountingRule.Count count
                && !count.distinct();
        Function<FigureRow, String> identity =
                each ? row -> row.events() + " " + row.kinds() + " " + row.key() : FigureRow::key;
        return value.rows().stream()
                .collect(Collectors.toMap(identity, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private ChangedRow changed(Change change, FigureRow row, FigureRow other) {
        Set<String> counted =
                Stream.of(row, other).flatMap(one -> one.events().stream()).collect(Collectors.toSet());
        List<String> between = history.stream(row.stream().value(), 0, to).stream()
                .filter(recorded -> recorded.end() > from)
                .filter(recorded -> counted.contains(recorded.id())
                        || (recorded.event() instanceof EventCorrected correction
                                && counted.contains(correction.eventId())))
                .map(RecordedEvent::id)
                .toList();
        return new ChangedRow(change, row, between.isEmpty() ? List.copyOf(row.events()) : between);
    }
}
