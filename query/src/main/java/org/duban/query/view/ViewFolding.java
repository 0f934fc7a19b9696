package org.duban.query.view;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedStream;
import org.duban.query.duty.StreamView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.ParkedStream;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.NextRows.Continued;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Reading;
import org.duban.query.view.StreamWriter.ViewKind;

/** Finds out what events change in the rows of some views. */
final class ViewFolding {

    private static final int BATCH = 10_000;

    /** What is kept at once in a transaction is less than what is folded at once in memory. */
    private static final int KEPT_BATCH = 2_000;

    /** So many are read at once. */
    private static final int STREAMS = 100;

    private final History history;
    private final InstantSource clock;
    private final StreamWriter<CaseView> cases;
    private final StreamWriter<RegisterView> registers;
    private final StreamWriter<CountedStream> counted;
    private final Collection<View> views;

    /** @param clock tells when a stream was parked */
    ViewFolding(History history, InstantSource clock, Collection<View> views) {
        this.history = history;
        this.clock = clock;
        this.views = List.copyOf(views);
        cases = writer(new CaseViews());
        registers = writer(new RegisterViews());
        counted = writer(new CountedViews());
    }

    private <V extends StreamView> StreamWriter<V> writer(ViewKind<V> kind) {
        return new StreamWriter<>(history, kind, new KnownViews<>(kind));
    }

    /** From now on what was stored is read, whatever this one stored last. */
    void forget() {
        cases.known().clear();
        registers.known().clear();
        counted.known().clear();
    }

    /** What a batch of events changes, of which the last ends its commit. */
    Changes changes(Reading rows, List<RecordedEvent> batch) {
        Changes changes = new Changes(
                rows.position(), Math.max(rows.position(), batch.getLast().end()));
        Parking parking = new Parking(ParkedStreams.in(rows), clock);
        if (views.contains(ViewTables.CASES)) {
            cases.gather(rows, of(streams(batch), true), parking, changes);
            registers.gather(rows, of(streams(batch), false), parking, changes);
        }
        if (views.contains(ViewTables.FIGURES)) {
            counted.gather(rows, streams(batch), parking, changes);
        }
        parking.into(changes, streams(batch).keySet());
        return changes;
    }

    /** What all events change that came after the rows, up to a position, which is the end of a commit. */
    Changes changes(Reading rows, long position) {
        List<RecordedEvent> since = new ArrayList<>();
        if (rows.position() < position) {
            try (RecordedCursor events = history.from(rows.position() + 1)) {
                for (long at = rows.position();
                        at < position;
                        at = since.getLast().position()) {
                    since.add(events.next());
                }
            }
        }
        return since.isEmpty() ? new Changes(rows.position(), rows.position()) : changes(rows, since);
    }

    /** All rows of one stream, folded from its beginning up to a position, which is the end of a commit. */
    Changes made(StreamId stream, long position) {
        Changes changes = new Changes(0, position);
        gather(streams(history.stream(stream.value(), 0, position)), new Parking(List.of(), clock), changes);
        return changes;
    }

    /**
     * Folds whole streams up to a position, since a stream folded in one go is written once.
     *
     * @param parked those that could not be folded before
     */
    void fold(long position, Filling into, Collection<ParkedStream> parked) {
        List<RecordedEvent> batch = new ArrayList<>();
        for (String stream : history.streams("")) {
            batch.addAll(history.stream(stream, 0, position));
            if (batch.size() >= BATCH) {
                fill(into, batch, position, parked);
                batch.clear();
            }
        }
        fill(into, batch, position, parked);
        into.finish(position);
    }

    /** The same, in the order of the streams' names and only of those that were not kept yet. */
    void goOn(Continued into, Collection<ParkedStream> parked, ProgressListener progress) {
        List<String> streams = history.streams("").stream().sorted().toList();
        List<RecordedEvent> batch = new ArrayList<>();
        int done = (int) streams.stream()
                .filter(stream -> stream.compareTo(into.after()) <= 0)
                .count();
        while (done < streams.size()) {
            List<String> some = streams.subList(done, Math.min(streams.size(), done + STREAMS));
            batch.addAll(history.ofStreams(some, into.position()));
            done += some.size();
            if (batch.size() >= KEPT_BATCH) {
                fill(into, batch, into.position(), parked);
                batch.clear();
                into.reached(some.getLast());
            }
            progress.at(done, streams.size());
        }
        fill(into, batch, into.position(), parked);
        into.finish(into.position());
    }

    private void fill(Filling filling, List<RecordedEvent> batch, long head, Collection<ParkedStream> parked) {
        Changes changes = new Changes(0, head);
        Parking parking = new Parking(parked, clock);
        gather(streams(batch), parking, changes);
        parking.into(changes, streams(batch).keySet());
        for (Table table : changes.tables()) {
            filling.add(table, rows(changes, table));
        }
    }

    private void gather(Map<StreamId, List<RecordedEvent>> batch, Parking parking, Changes changes) {
        if (views.contains(ViewTables.CASES)) {
            cases.gather(of(batch, true), parking, changes);
            registers.gather(of(batch, false), parking, changes);
        }
        if (views.contains(ViewTables.FIGURES)) {
            counted.gather(batch, parking, changes);
        }
    }

    private static List<Row> rows(Changes changes, Table table) {
        return changes.in(table).values().stream().flatMap(Optional::stream).toList();
    }

    private static Map<StreamId, List<RecordedEvent>> streams(List<RecordedEvent> batch) {
        Map<StreamId, List<RecordedEvent>> streams = new LinkedHashMap<>();
        for (RecordedEvent recorded : batch) {
            streams.computeIfAbsent(new StreamId(recorded.stream()), id -> new ArrayList<>())
                    .add(recorded);
        }
        return streams;
    }

    private static Map<StreamId, List<RecordedEvent>> of(Map<StreamId, List<RecordedEvent>> batch, boolean ofCases) {
        Map<StreamId, List<RecordedEvent>> streams = new LinkedHashMap<>(batch);
        streams.keySet().removeIf(stream -> stream.kind().equals(CaseId.KIND) != ofCases);
        return streams;
    }
}
