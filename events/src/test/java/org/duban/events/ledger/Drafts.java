package org.duban.events.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Drafts for tests, whose content does not matter. */
public final class Drafts {

    public static final Instant NOON = Instant.parse("2024-01-11T04:00:00Z");

    private Drafts() {}

    /** An event of no stream. */
    public static StoredEvent event(String id) {
        return event(null, 0, id);
    }

    public static StoredEvent event(@Nullable String stream, long sequence, String id) {
        BsonDocument payload = new BsonDocument("text", new BsonString("整改 " + id)).append("n", new BsonInt32(7));
        BsonDocument meta = new BsonDocument("actor", new BsonString("clerk"));
        return new StoredEvent(stream, sequence, id, "ItemAssigned", "1", payload, meta);
    }

    public static StoredEvent event(String stream, long sequence) {
        return event(stream, sequence, UUID.randomUUID().toString());
    }

    /** Events that follow each other in a stream. */
    public static List<StoredEvent> events(@Nullable String stream, long sequence, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> event(
                        stream,
                        stream == null ? 0 : sequence + i,
                        UUID.randomUUID().toString()))
                .toList();
    }

    public static Draft draft(String stream, long sequence) {
        return draft(stream, sequence, 1);
    }

    public static Draft draft(@Nullable String stream, long sequence, int events) {
        return of(NOON, null, events(stream, sequence, events));
    }

    /** A draft of these events, at noon. */
    public static Draft of(StoredEvent... events) {
        return of(NOON, null, List.of(events));
    }

    public static Draft of(Instant at, @Nullable String key, List<StoredEvent> events) {
        IdempotencyKey bound = key == null ? null : new IdempotencyKey(key, "9f86");
        return new Draft(UUID.randomUUID().toString(), at, bound, events, null);
    }

    /** The draft with a condition. */
    public static Draft on(Draft draft, long position, String... streamsRead) {
        Basis basis = new Basis(position, Set.of(streamsRead));
        return new Draft(draft.id(), draft.at(), draft.key(), draft.events(), basis);
    }

    /** The draft with the condition that nothing of that kind has moved. */
    public static Draft onKind(Draft draft, long position, String kind) {
        Basis basis = new Basis(position, Set.of(), Set.of(kind), false);
        return new Draft(draft.id(), draft.at(), draft.key(), draft.events(), basis);
    }

    public static Draft keyed(String stream, long sequence, String key) {
        return of(NOON, key, events(stream, sequence, 1));
    }

    public static Draft at(String stream, long sequence, Instant at) {
        return of(at, null, events(stream, sequence, 1));
    }

    public static Commit append(Ledger ledger, Draft draft) {
        return ledger.append(List.of(draft)).getFirst();
    }

    /** Appends {@code count} random commits on some streams, some with keys, some without a stream. */
    public static List<Commit> appendRandom(Ledger ledger, Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> append(ledger, random(ledger, random)))
                .toList();
    }

    private static Draft random(Ledger ledger, Random random) {
        Map<String, Long> next = new HashMap<>();
        List<StoredEvent> events = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        boolean ofNone = random.nextInt(8) == 0;
        for (int i = 0; i < count; i++) {
            String stream = ofNone ? null : "case-" + random.nextInt(4);
            long sequence = stream == null
                    ? 0
                    : next.merge(stream, ledger.lastSequence(stream) + 1, (known, first) -> known + 1);
            events.add(event(stream, sequence, UUID.randomUUID().toString()));
        }
        String key = random.nextBoolean() ? null : UUID.randomUUID().toString();
        return of(NOON.plusMillis(random.nextInt(100_000)), key, events);
    }
}
