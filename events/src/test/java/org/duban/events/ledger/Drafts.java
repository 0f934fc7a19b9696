package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Drafts for tests, whose content does not matter. */
public final class Drafts {

    public static final Instant NOON = Instant.parse("2024-01-11T04:00:00Z");

    private Drafts() {}

    public static StoredEvent event(String id) {
        BsonDocument payload = new BsonDocument("text", new BsonString("整改 " + id)).append("n", new BsonInt32(7));
        return new StoredEvent(id, "ItemAssigned", "1", payload, new BsonDocument("actor", new BsonString("clerk")));
    }

    public static List<StoredEvent> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> event(UUID.randomUUID().toString()))
                .toList();
    }

    public static Draft draft(String stream, long sequence) {
        return draft(stream, sequence, 1);
    }

    public static Draft draft(String stream, long sequence, int events) {
        return new Draft(stream, sequence, NOON, null, events(events));
    }

    public static Draft keyed(String stream, long sequence, String key) {
        return new Draft(stream, sequence, NOON, key, events(1));
    }

    public static Draft at(String stream, long sequence, Instant at) {
        return new Draft(stream, sequence, at, null, events(1));
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
        String stream = random.nextInt(8) == 0 ? null : "case-" + random.nextInt(4);
        String key = random.nextBoolean() ? null : UUID.randomUUID().toString();
        long sequence = stream == null ? 0 : ledger.lastSequence(stream) + 1;
        Instant at = NOON.plusMillis(random.nextInt(100_000));
        return new Draft(stream, sequence, at, key, events(1 + random.nextInt(3)));
    }
}
