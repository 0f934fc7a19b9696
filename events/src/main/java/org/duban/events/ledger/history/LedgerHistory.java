package org.duban.events.ledger.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        return ledger.stream(stream, sequence).stream()
                .takeWhile(commit -> commit.position() <= position)
                .flatMap(commit -> events(commit, sequence - commit.sequence(), position - commit.position()))
                .toList();
    }

    @Override
    public RecordedCursor from(long position) {
        return new DecodingCursor(
                ledger.from(position), commit -> events(commit, position - commit.position(), Long.MAX_VALUE));
    }

    /** The commit's events from number {@code first} to number {@code last}, counted from 0. */
    private Stream<RecordedEvent> events(Commit commit, long first, long last) {
        int from = (int) Math.max(0, first);
        int to = (int) Math.min(commit.events().size() - 1L, last);
        return IntStream.rangeClosed(from, to).mapToObj(n -> event(commit, n));
    }

    private RecordedEvent event(Commit commit, int n) {
        StoredEvent stored = commit.events().get(n);
        long position = commit.position() + n;
        String stream = commit.stream();
        if (stream == null) {
            throw new UnreadableEvent(stored.type(), stored.rev(), position, "it belongs to no stream");
        }
        return new RecordedEvent(
                position,
                stream,
                commit.sequence() + n,
                commit.at(),
                stored.id(),
                commit.hash(),
                codec.decode(stored, position),
                EventMetas.eventMeta(stored.meta()));
    }
}
