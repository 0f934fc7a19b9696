package org.duban.ops;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Figures;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFold;
import org.duban.query.counted.CountedStream;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.row.ActRow;
import org.duban.query.row.RowList;
import org.duban.query.row.RowList.Entry;

/** The figures of a history from which one event is left out, a few of each type by turns. */
final class WithoutOneEvent {

    /** So many events of a type are left out, one at a time. */
    private static final int MOST = 12;

    private final ReportPeriod period;
    private final Map<String, List<RecordedEvent>> streams = new LinkedHashMap<>();
    private final Map<String, List<CountedAct>> acts = new LinkedHashMap<>();
    private final Map<String, String> figures;
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> withEffect = new TreeSet<>();

    WithoutOneEvent(History history, ReportPeriod period) {
        this.period = period;
        history.streams("").forEach(stream -> streams.put(stream, history.stream(stream, 0, History.NOW)));
        streams.forEach((stream, events) -> acts.put(stream, counted(events)));
        figures = figures(acts);
        Map<String, Integer> tried = new HashMap<>();
        streams.forEach((stream, events) -> events.forEach(event -> {
            if (tried.merge(type(event), 1, Integer::sum) <= MOST) {
                leaveOut(stream, event);
            }
        }));
    }

    /** The figures that were another without some event. */
    Set<String> changed() {
        return changed;
    }

    /** The types of events without one of which some figure was another. */
    Set<String> withEffect() {
        return withEffect;
    }

    /** The types of the events that recorded something in the period that a figure counts. */
    Set<String> counting() {
        Set<String> kinds = Figures.defined().stream()
                .flatMap(figure -> figure.rule().kinds().stream())
                .collect(Collectors.toSet());
        Set<String> ids = acts.values().stream()
                .flatMap(List::stream)
                .filter(act -> kinds.contains(act.kind()))
                .filter(act -> !act.on().isBefore(period.from()) && !act.on().isAfter(period.to()))
                .map(CountedAct::eventId)
                .collect(Collectors.toSet());
        return streams.values().stream()
                .flatMap(List::stream)
                .filter(event -> ids.contains(event.id()))
                .map(WithoutOneEvent::type)
                .collect(Collectors.toSet());
    }

    private void leaveOut(String stream, RecordedEvent event) {
        List<CountedAct> others =
                counted(streams.get(stream).stream().filter(one -> one != event).toList());
        if (others.equals(acts.get(stream))) {
            return;
        }
        Map<String, List<CountedAct>> without = new LinkedHashMap<>(acts);
        without.put(stream, others);
        figures(without).forEach((figure, value) -> {
            if (!value.equals(figures.get(figure))) {
                changed.add(figure);
                withEffect.add(type(event));
            }
        });
    }

    private Map<String, String> figures(Map<String, List<CountedAct>> counted) {
        RowList<CountedAct> rows = new RowList<>(counted.values().stream()
                .flatMap(List::stream)
                .map(act -> new Entry<>(ActRow.of(act), act))
                .toList());
        return AnnualReports.values(rows, period, LocalDate.MAX).stream()
                .collect(Collectors.toMap(value -> value.line().id(), value -> String.valueOf(value.exact())));
    }

    private static List<CountedAct> counted(List<RecordedEvent> events) {
        CountedStream stream = CountedFold.fold(events, LocalDate.MAX);
        return stream == null ? List.of() : stream.acts();
    }

    private static String type(RecordedEvent event) {
        return event.event().getClass().getSimpleName();
    }
}
