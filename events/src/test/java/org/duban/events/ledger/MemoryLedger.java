package org.duban.events.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger of one test, in memory: true to the port but for durability, and with positions in the place of hashes. */
final class MemoryLedger implements Ledger {

    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();
    private final Map<String, Commit> keys = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private Head head = new Head(0, hash(0), Instant.EPOCH);

    @Override
    public synchronized Head head() {
        return head;
    }

    @Override
    public synchronized List<Commit> append(List<Draft> drafts) {
        check(drafts);
        return drafts.stream().map(this::add).toList();
    }

    @Override
    public synchronized long lastSequence(String stream) {
        return sequences.getOrDefault(stream, -1L);
    }

    @Override
    public CommitCursor from(long position) {
        return new ListCursor(copy().stream().filter(c -> last(c) >= position).iterator());
    }

    @Override
    public List<Commit> stream(String stream, long sequence) {
        return copy().stream()
                .filter(c -> stream.equals(c.stream()))
                .filter(c -> c.sequence() + c.events().size() > sequence)
                .toList();
    }

    @Override
    public synchronized List<String> streams(String prefix) {
        return sequences.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    @Override
    public synchronized Optional<Commit> byKey(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public long positionAt(Instant at) {
        return copy().stream()
                .filter(c -> !c.at().isAfter(at))
                .mapToLong(MemoryLedger::last)
                .max()
                .orElse(0);
    }

    @Override
    public void close() {}

    private void check(List<Draft> drafts) {
        Map<String, Long> next = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Draft draft : drafts) {
            String stream = draft.stream();
            if (stream != null) {
                long expected = next.getOrDefault(stream, lastSequence(stream) + 1);
                refuseIf(expected > 0 && draft.sequence() != expected, stream);
                next.put(stream, draft.sequence() + draft.events().size());
            }
            refuseIf(draft.key() != null && (keys.containsKey(draft.key()) || !taken.add(draft.key())), "key");
            draft.events().forEach(e -> refuseIf(ids.contains(e.id()) || !taken.add("id " + e.id()), e.id()));
        }
    }

    private Commit add(Draft draft) {
        long position = head.position() + 1;
        Instant at = draft.at().isBefore(head.at()) ? head.at() : draft.at();
        List<StoredEvent> events = List.copyOf(draft.events());
        Commit commit = new Commit(
                position, draft.stream(), draft.sequence(), at, draft.key(), events, head.hash(), hash(position));
        commits.add(commit);
        head = new Head(last(commit), commit.hash(), at);
        index(commit);
        return commit;
    }

    private void index(Commit commit) {
        commit.events().forEach(event -> ids.add(event.id()));
        if (commit.stream() != null) {
            sequences.put(commit.stream(), commit.sequence() + commit.events().size() - 1);
        }
        if (commit.key() != null) {
            keys.put(commit.key(), commit);
        }
    }

    private synchronized List<Commit> copy() {
        return List.copyOf(commits);
    }

    private static long last(Commit commit) {
        return commit.position() + commit.events().size() - 1;
    }

    private static String hash(long position) {
        return "%064x".formatted(position);
    }

    private static void refuseIf(boolean taken, @Nullable String what) {
        if (taken) {
            throw new LedgerConflict("taken: " + what);
        }
    }

    private record ListCursor(Iterator<Commit> commits) implements CommitCursor {

        @Override
        public boolean hasNext() {
            return commits.hasNext();
        }

        @Override
        public Commit next() {
            return commits.next();
        }

        @Override
        public void close() {}
    }
}
