package org.duban.events.ledger.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.events.EventMeta;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.codec.UnreadableEvent;

/** The history that a ledger holds. */
public final class LedgerHistory implements History {

    private final ReadableLedger ledger;
    private final EventCodec codec;

    /** The history in {@code ledger}, read by {@code codec}. */
    public LedgerHistory(ReadableLedger ledger, EventCodec codec) {
        this.ledger = ledger;
        this.codec = codec;
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public long positionAt(Instant at) {
        return ledger.positionAt(at);
    }

    @Override
    public List<String> streams(String prefix) {
        return ledger.streams(prefix);
    }

    @Override
    public long endOf(long position) {
        return ledger.endOf(position);
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        return ledger.stream(stream, sequence).stream()
                .takeWhile(commit -> commit.position() <= position)
                .flatMap(commit -> numbers(commit)
                        .filter(n -> commit.position() + n <= position)
                        .filter(n -> stream.equals(commit.events().get(n).stream()))
                        .filter(n -> commit.events().get(n).sequence() >= sequence)
                        .mapToObj(n -> event(commit, n)))
                .toList();
    }

    /** A commit that several of them share is read once. */
    @Override
    public List<RecordedEvent> ofStreams(List<String> streams, long position) {
        Map<String, List<RecordedEvent>> found = new LinkedHashMap<>();
        streams.forEach(stream -> found.put(stream, new ArrayList<>()));
        for (Commit commit : ledger.ofStreams(streams)) {
            numbers(commit)
                    .filter(n -> commit.position() + n <= position)
                    .filter(n -> found.containsKey(commit.events().get(n).stream()))
                    .mapToObj(n -> event(commit, n))
                    .forEach(event ->
                            found.getOrDefault(event.stream(), List.of()).add(event));
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public RecordedCursor from(long position) {
        return new DecodingCursor(
                ledger.from(position),
                commit -> numbers(commit)
                        .filter(n -> commit.position() + n >= position)
                        .mapToObj(n -> event(commit, n)));
    }

    private static IntStream numbers(Commit commit) {
        return IntStream.range(0, commit.events().size());
    }

    private RecordedEvent event(Commit commit, int n) {
        StoredEvent stored = commit.events().get(n);
        long position = commit.position() + n;
        String stream = stored.stream();
        if (stream == null) {
            throw new UnreadableEvent(stored.type(), stored.rev(), position, "it belongs to no stream");
        }
        return new RecordedEvent(
                position,
                commit.lastPosition(),
                stream,
                stored.sequence(),
                commit.at(),
                stored.id(),
                commit.hash(),
                codec.decode(stored, position),
                meta(stored, position));
    }

    private static EventMeta meta(StoredEvent stored, long position) {
        try {
            return EventMetas.eventMeta(stored.meta());
        } catch (RuntimeException e) {
            throw new UnreadableEvent(
                    stored.type(), stored.rev(), position, new IllegalArgumentException("meta: " + e.getMessage(), e));
        }
    }
}
