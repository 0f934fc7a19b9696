package org.duban.events.ledger.secret;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** A ledger as whoever has the keys reads it: nothing is sealed in it; positions, hashes and streams are those of what is stored. */
public class OpenedLedger implements ReadableLedger {

    /** What stands before an idempotency key's digest that is sealed; no digest has it. */
    private static final String SEALED = "sealed.";

    private final ReadableLedger stored;
    private final ContentSeals seals;
    private final SealedForm form;
    private volatile Set<String> missing = Set.of();

    /** What {@code stored} holds, opened with {@code seals}. */
    public OpenedLedger(ReadableLedger stored, ContentSeals seals) {
        this(stored, seals, SecretFiles.OPEN);
    }

    OpenedLedger(ReadableLedger stored, ContentSeals seals, SecretFiles files) {
        this.stored = stored;
        this.seals = seals;
        this.form = new SealedForm(stored.id(), seals, files);
    }

    /** The names of all keys that are missing, of which one was found missing; it takes a while. */
    private Set<String> missing(String known) {
        Set<String> missing = new TreeSet<>(Set.of(known));
        try (CommitCursor commits = stored.from(1)) {
            while (commits.hasNext()) {
                commits.next().events().stream()
                        .flatMap(event -> SealedForm.key(event).stream())
                        .filter(key -> !missing.contains(key) && !seals.has(key))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    /** Whoever has to put keys back is told of all that are missing, and not of one at a time. */
    private StoredEvent opened(StoredEvent event, long position) {
        Optional<String> key = SealedForm.key(event);
        if (key.isPresent() && !seals.has(key.get())) {
            if (!missing.contains(key.get())) {
                missing = missing(key.get());
            }
            throw new KeyMissing(event, position, missing, seals.place());
        }
        return form.opened(event, position);
    }

    /** How sealed events are stored in it. */
    public SealedForm form() {
        return form;
    }

    /** A commit that was read, with nothing sealed. */
    final Commit opened(Commit commit) {
        if (commit.events().stream().noneMatch(event -> SealedForm.isSealed(event.rev()))) {
            return commit;
        }
        List<StoredEvent> events = new ArrayList<>();
        for (int n = 0; n < commit.events().size(); n++) {
            events.add(opened(commit.events().get(n), commit.position() + n));
        }
        return new Commit(
                commit.position(), commit.id(), commit.at(), key(commit), events, commit.prev(), commit.hash());
    }

    private @Nullable IdempotencyKey key(Commit commit) {
        IdempotencyKey kept = commit.key();
        if (kept == null || kept.digest() == null || !kept.digest().startsWith(SEALED)) {
            return kept;
        }
        String sealed = Objects.requireNonNull(kept.digest()).substring(SEALED.length());
        // Whoever cannot open it compares with something that no command has.
        return new IdempotencyKey(
                kept.name(),
                form.openedText(sealed, sealing(commit.events()), commit.id()).orElse(""));
    }

    /** The digest of a command says nothing, but whoever guesses at the command could make sure. */
    final IdempotencyKey sealed(IdempotencyKey key, List<StoredEvent> events, String commit) {
        return key.digest() == null
                ? key
                : new IdempotencyKey(key.name(), SEALED + form.sealedText(key.digest(), sealing(events), commit));
    }

    private static String sealing(List<StoredEvent> events) {
        return events.stream()
                .flatMap(event -> SealedForm.key(event).stream())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String id() {
        return stored.id();
    }

    @Override
    public Head head() {
        return stored.head();
    }

    @Override
    public CommitCursor from(long position) {
        return new OpenedCursor(stored.from(position), this);
    }

    @Override
    public List<Commit> stream(String stream, long sequence) {
        return stored.stream(stream, sequence).stream().map(this::opened).toList();
    }

    @Override
    public List<Commit> ofStreams(List<String> streams) {
        return stored.ofStreams(streams).stream().map(this::opened).toList();
    }

    @Override
    public List<String> streams(String prefix) {
        return stored.streams(prefix);
    }

    @Override
    public long endOf(long position) {
        return stored.endOf(position);
    }

    @Override
    public long positionAt(Instant at) {
        return stored.positionAt(at);
    }

    @Override
    public void close() {
        stored.close();
    }
}
