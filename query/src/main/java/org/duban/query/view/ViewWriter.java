package org.duban.query.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedStream;
import org.duban.query.duty.StreamView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.Table;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Reading;
import org.duban.query.view.StreamWriter.ViewKind;

/** Folds batches of events into the views; a batch that comes again changes nothing. */
public final class ViewWriter {

    private static final int BATCH = 10_000;

    private final ViewStore store;
    private final History history;
    private final ParkedStreams parked;
    private final StreamWriter<CaseView> cases;
    private final StreamWriter<RegisterView> registers;
    private final StreamWriter<CountedStream> counted;

    public ViewWriter(LiveViews views, History history) {
        store = views.store();
        this.history = history;
        parked = views.parked();
        cases = writer(new CaseViews());
        registers = writer(new RegisterViews());
        counted = writer(new CountedViews());
    }

    private <V extends StreamView> StreamWriter<V> writer(ViewKind<V> kind) {
        return new StreamWriter<>(history, kind, new KnownViews<>(kind), parked);
    }

    /**
     * Folds what the ledger holds beyond the views, in batches larger than Axon's. Meant for the start, before the event
     * processor runs.
     *
     * @return the position after which the event processor goes on
     */
    public synchronized long catchUp() {
        if (store.position() == 0) {
            rebuild();
        }
        try (RecordedCursor events = history.from(store.position() + 1)) {
            List<RecordedEvent> batch = new ArrayList<>(BATCH);
            while (events.hasNext()) {
                RecordedEvent event = events.next();
                batch.add(event);
                if (event.endsCommit() && (batch.size() >= BATCH || !events.hasNext())) {
                    write(batch);
                    batch.clear();
                }
            }
        }
        return store.position();
    }

    /**
     * Folds everything anew, beside the views as they are, which are read until the new ones take their place.
     */
    synchronized void rebuild() {
        cases.known().clear();
        registers.known().clear();
        counted.known().clear();
        fold(history.head().position(), store.fill());
    }

    /**
     * Folds everything up to a position into rows, whatever views there are.
     *
     * @param position the end of a commit
     */
    public static void fold(History history, long position, Filling into) {
        new ViewWriter(new LiveViews(new MemoryViewStore()), history).fold(position, into);
    }

    /** Folds whole streams, since a stream folded in one go is written once. */
    private void fold(long position, Filling into) {
        List<StreamId> recovered = new ArrayList<>();
        List<RecordedEvent> batch = new ArrayList<>();
        for (String stream : history.streams("")) {
            batch.addAll(history.stream(stream, 0, position));
            if (batch.size() >= BATCH) {
                recovered.addAll(fill(into, batch, position));
                batch.clear();
            }
        }
        recovered.addAll(fill(into, batch, position));
        into.finish(position);
        parked.leave(recovered);
    }

    private List<StreamId> fill(Filling filling, List<RecordedEvent> batch, long head) {
        Changes changes = new Changes(0, head);
        List<StreamId> recovered = new ArrayList<>(cases.gather(streams(batch, true), changes));
        recovered.addAll(registers.gather(streams(batch, false), changes));
        recovered.retainAll(counted.gather(streams(batch), changes));
        for (Table table : changes.tables()) {
            filling.add(
                    table,
                    changes.in(table).values().stream()
                            .flatMap(Optional::stream)
                            .toList());
        }
        return recovered;
    }

    /** Writes what a batch of consecutive events changes, of which the last ends its commit. */
    synchronized void write(List<RecordedEvent> batch) {
        List<StreamId> recovered = new ArrayList<>();
        Changes changes = store.read(rows -> changes(rows, batch, recovered));
        if (changes.to() > changes.from() || !recovered.isEmpty()) {
            store.write(changes);
            parked.leave(recovered);
        }
    }

    private Changes changes(Reading rows, List<RecordedEvent> batch, List<StreamId> recovered) {
        Changes changes = new Changes(
                rows.position(), Math.max(rows.position(), batch.getLast().end()));
        recovered.clear();
        recovered.addAll(cases.gather(rows, streams(batch, true), changes));
        recovered.addAll(registers.gather(rows, streams(batch, false), changes));
        recovered.retainAll(counted.gather(rows, streams(batch), changes));
        return changes;
    }

    /**
     * Tries once more to fold a parked stream.
     *
     * @return whether it is parked no more
     */
    public synchronized boolean retry(StreamId stream) {
        List<RecordedEvent> events = history.stream(stream.value(), 0, store.position());
        if (parked.contains(stream) && !events.isEmpty()) {
            write(events);
        }
        return !parked.contains(stream);
    }

    private static Map<StreamId, List<RecordedEvent>> streams(List<RecordedEvent> batch) {
        Map<StreamId, List<RecordedEvent>> streams = new LinkedHashMap<>();
        for (RecordedEvent recorded : batch) {
            streams.computeIfAbsent(new StreamId(recorded.stream()), id -> new ArrayList<>())
                    .add(recorded);
        }
        return streams;
    }

    private static Map<StreamId, List<RecordedEvent>> streams(List<RecordedEvent> batch, boolean ofCases) {
        Map<StreamId, List<RecordedEvent>> streams = streams(batch);
        streams.keySet().removeIf(stream -> stream.kind().equals(CaseId.KIND) != ofCases);
        return streams;
    }
}
