package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.figure.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Gathers what is counted of each party. */
final class MeasureTally {

    private final ReportPeriod period;
    private final Map<Party, Map<Measure, List<MeasuredRow>>> rows = new TreeMap<>(Comparator.comparing(Party::order));

    MeasureTally(ReportPeriod period) {
        this.period = period;
    }

    /** Whether a day is in the period. */
    boolean holds(LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    /** Counts a row of all these parties, if its day is in the period. */
    void add(Measure measure, List<Party> parties, MeasuredRow row) {
        if (holds(row.on())) {
            parties.forEach(party -> rows.computeIfAbsent(party, any -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(measure, any -> new ArrayList<>())
                    .add(row));
        }
    }

    /** Everyone of whom something was counted. */
    List<Party> parties() {
        return List.copyOf(rows.keySet());
    }

    /** What a measure counts of a party. */
    MeasureValue value(Party party, Measure measure) {
        return new MeasureValue(
                measure,
                rows.getOrDefault(party, Map.of()).getOrDefault(measure, List.of()).stream()
                        .sorted(Comparator.comparing(MeasuredRow::order))
                        .toList());
    }

    /** A unit and its organ, those of them that are known. */
    static List<Party> of(@Nullable UnitId unit, @Nullable SupervisedOrgan organ) {
        return Stream.of(unit == null ? null : Party.of(unit), organ == null ? null : Party.of(organ))
                .filter(Objects::nonNull)
                .toList();
    }
}
