package org.duban.events.ledger.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.LedgerMeter;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.Subscription;

/**
 * A ledger as those work with it who have the keys: what is secret is sealed before anything is stored or chained, and opened when
 * it is read. Whatever vouches for what is stored is computed over what is sealed, and needs no key.
 */
public final class SealedLedger extends OpenedLedger implements RunningLedger {

    private final RunningLedger stored;

    /** What {@code stored} holds, sealed and opened with {@code seals}. */
    public SealedLedger(RunningLedger stored, ContentSeals seals) {
        super(stored, seals);
        this.stored = stored;
    }

    /** What is sealed is sealed once: however often the ledger tries, it stores the same bytes. */
    @Override
    public List<Commit> append(List<Draft> drafts) {
        List<Commit> commits = stored.append(drafts.stream().map(this::sealed).toList());
        List<Commit> opened = new ArrayList<>();
        for (int n = 0; n < commits.size(); n++) {
            opened.add(written(commits.get(n), drafts.get(n)));
        }
        return opened;
    }

    private static Commit written(Commit commit, Draft draft) {
        return draft.secret().isEmpty()
                ? commit
                : new Commit(
                        commit.position(),
                        commit.id(),
                        commit.at(),
                        draft.key(),
                        draft.events(),
                        commit.prev(),
                        commit.hash());
    }

    private Draft sealed(Draft draft) {
        if (draft.secret().isEmpty()) {
            return draft;
        }
        List<StoredEvent> events = draft.events().stream()
                .map(event -> sealed(event, draft.secret()))
                .toList();
        IdempotencyKey key = draft.key();
        return new Draft(
                draft.id(), draft.at(), key == null ? null : sealed(key, events, draft.id()), events, draft.basis());
    }

    private StoredEvent sealed(StoredEvent event, Map<String, String> secret) {
        String key = event.stream() == null ? null : secret.get(event.stream());
        return key == null ? event : form().sealed(event, key);
    }

    @Override
    public long lastSequence(String stream) {
        return stored.lastSequence(stream);
    }

    @Override
    public long lastPosition(String stream) {
        return stored.lastPosition(stream);
    }

    @Override
    public Optional<Commit> byKey(String name) {
        return stored.byKey(name).map(this::opened);
    }

    @Override
    public boolean behind(long position) {
        return stored.behind(position);
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return stored.onAppend(listener);
    }

    @Override
    public boolean writable() {
        return stored.writable();
    }

    @Override
    public boolean full() {
        return stored.full();
    }

    @Override
    public LedgerMeter meter() {
        return stored.meter();
    }

    @Override
    public void check(long first, long last, BooleanSupplier unwanted) {
        stored.check(first, last, unwanted);
    }
}
