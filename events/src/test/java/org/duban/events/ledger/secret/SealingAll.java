package org.duban.events.ledger.secret;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.Subscription;

/** A ledger in which every event of a stream is secret. */
record SealingAll(SealedLedger ledger) implements Ledger {

    @Override
    public List<Commit> append(List<Draft> drafts) {
        return ledger.append(drafts.stream().map(SealingAll::secret).toList());
    }

    static Draft secret(Draft draft) {
        Map<String, String> keys = draft.events().stream()
                .map(StoredEvent::stream)
                .filter(stream -> stream != null)
                .distinct()
                .collect(Collectors.toMap(stream -> stream, stream -> stream));
        return new Draft(draft.id(), draft.at(), draft.key(), draft.events(), draft.basis(), keys);
    }

    @Override
    public String id() {
        return ledger.id();
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public CommitCursor from(long position) {
        return ledger.from(position);
    }

    @Override
    public List<Commit> stream(String stream, long sequence) {
        return ledger.stream(stream, sequence);
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
    public long positionAt(Instant at) {
        return ledger.positionAt(at);
    }

    @Override
    public long lastSequence(String stream) {
        return ledger.lastSequence(stream);
    }

    @Override
    public long lastPosition(String stream) {
        return ledger.lastPosition(stream);
    }

    @Override
    public Optional<Commit> byKey(String name) {
        return ledger.byKey(name);
    }

    @Override
    public boolean behind(long position) {
        return ledger.behind(position);
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return ledger.onAppend(listener);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
