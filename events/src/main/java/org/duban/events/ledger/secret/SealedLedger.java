package org.duban.events.ledger.secret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.duban.events.ledger.proof.CitedFiles;

/**
 * A ledger as those work with it who have the keys: what is secret is sealed before anything is stored or chained, and opened when
 * it is read. Whatever vouches for what is stored is computed over what is sealed, and needs no key.
 */
public final class SealedLedger extends OpenedLedger implements RunningLedger {

    private final RunningLedger stored;
    private final ContentSeals seals;
    private final SecretFiles files;

    /** What {@code stored} holds, sealed and opened with {@code seals}, and the files that it cites. */
    public SealedLedger(RunningLedger stored, ContentSeals seals, SecretFiles files) {
        super(stored, seals, files);
        this.stored = stored;
        this.seals = seals;
        this.files = files;
    }

    /** What is sealed is sealed once: however often the ledger tries, it stores the same bytes. */
    @Override
    public List<Commit> append(List<Draft> drafts) {
        drafts.forEach(this::show);
        List<Commit> commits = stored.append(drafts.stream().map(this::sealed).toList());
        List<Commit> opened = new ArrayList<>();
        for (int n = 0; n < commits.size(); n++) {
            opened.add(written(commits.get(n), drafts.get(n)));
        }
        return opened;
    }

    /** What is cited openly can be verified without keys, so it has to be there for that. */
    private void show(Draft draft) {
        Map<String, Long> cited = new LinkedHashMap<>();
        draft.events().stream()
                .filter(event -> event.stream() == null || !draft.secret().containsKey(event.stream()))
                .forEach(event -> CitedFiles.in(event, 0, cited));
        if (!cited.isEmpty() && seals.any()) {
            files.show(cited.keySet());
        }
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
