package org.duban.events.ledger.handover;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.events.ledger.Basis;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** A draft as one node says it to another. */
final class DraftLetter {

    private DraftLetter() {}

    static BsonDocument of(Draft draft) {
        BsonDocument letter = new BsonDocument("id", new BsonString(draft.id()))
                .append("at", new BsonDateTime(draft.at().toEpochMilli()))
                .append(
                        "events",
                        new BsonArray(
                                draft.events().stream().map(DraftLetter::event).toList()));
        IdempotencyKey key = draft.key();
        if (key != null) {
            BsonDocument bound = new BsonDocument("name", new BsonString(key.name()));
            put(bound, "digest", key.digest());
            letter.append("key", bound);
        }
        Basis basis = draft.basis();
        if (basis != null) {
            letter.append("basis", basis(basis));
        }
        return letter;
    }

    /** @throws RuntimeException of any kind if {@code letter} says no draft */
    static Draft read(BsonDocument letter) {
        return new Draft(
                text(letter, "id"),
                Instant.ofEpochMilli(letter.getDateTime("at").getValue()),
                letter.containsKey("key") ? key(letter.getDocument("key")) : null,
                letter.getArray("events").stream()
                        .map(event -> event(event.asDocument()))
                        .toList(),
                letter.containsKey("basis") ? basis(letter.getDocument("basis")) : null);
    }

    private static IdempotencyKey key(BsonDocument key) {
        return new IdempotencyKey(text(key, "name"), optional(key, "digest"));
    }

    private static BsonDocument basis(Basis basis) {
        return new BsonDocument("position", new BsonInt64(basis.position()))
                .append("streams", texts(basis.streamsRead()))
                .append("kinds", texts(basis.kindsRead()))
                .append("everything", BsonBoolean.valueOf(basis.everything()));
    }

    private static Basis basis(BsonDocument basis) {
        return new Basis(
                basis.getInt64("position").getValue(),
                texts(basis.getArray("streams")),
                texts(basis.getArray("kinds")),
                basis.getBoolean("everything").getValue());
    }

    private static BsonDocument event(StoredEvent event) {
        BsonDocument letter = new BsonDocument();
        put(letter, "stream", event.stream());
        letter.append("seq", new BsonInt64(event.sequence())).append("id", new BsonString(event.id()));
        letter.append("type", new BsonString(event.type()));
        put(letter, "rev", event.rev());
        return letter.append("payload", event.payload()).append("meta", event.meta());
    }

    private static StoredEvent event(BsonDocument letter) {
        BsonValue payload = letter.get("payload");
        if (payload == null) {
            throw new IllegalArgumentException("An event without content");
        }
        return new StoredEvent(
                optional(letter, "stream"),
                letter.getInt64("seq").getValue(),
                text(letter, "id"),
                text(letter, "type"),
                optional(letter, "rev"),
                payload,
                letter.getDocument("meta"));
    }

    private static void put(BsonDocument letter, String name, @Nullable String value) {
        if (value != null) {
            letter.append(name, new BsonString(value));
        }
    }

    private static String text(BsonDocument letter, String name) {
        return letter.getString(name).getValue();
    }

    private static @Nullable String optional(BsonDocument letter, String name) {
        return letter.containsKey(name) ? text(letter, name) : null;
    }

    private static BsonArray texts(Set<String> texts) {
        return new BsonArray(texts.stream().sorted().map(BsonString::new).toList());
    }

    private static Set<String> texts(List<BsonValue> texts) {
        Set<String> read = new HashSet<>();
        texts.forEach(text -> read.add(text.asString().getValue()));
        return read;
    }
}
