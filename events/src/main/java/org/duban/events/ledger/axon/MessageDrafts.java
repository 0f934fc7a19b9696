package org.duban.events.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Gathers messages into drafts: neighbours that follow each other in one stream, or belong to none, are one commit. */
final class MessageDrafts {

    /** The metadata entry of a commit's first event that becomes the commit's idempotency key. */
    static final String KEY = "key";

    private final Serializer serializer;

    MessageDrafts(Serializer serializer) {
        this.serializer = serializer;
    }

    List<Draft> of(List<? extends EventMessage<?>> messages) {
        List<Draft> drafts = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= messages.size(); end++) {
            if (end == messages.size() || !follows(messages.get(end - 1), messages.get(end))) {
                drafts.add(draft(messages.subList(start, end)));
                start = end;
            }
        }
        return drafts;
    }

    private static boolean follows(EventMessage<?> one, EventMessage<?> next) {
        String stream = stream(one);
        return Objects.equals(stream, stream(next)) && (stream == null || sequence(next) == sequence(one) + 1);
    }

    private Draft draft(List<? extends EventMessage<?>> messages) {
        EventMessage<?> first = messages.getFirst();
        Instant at = messages.stream()
                .map(EventMessage::getTimestamp)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String key = (String) first.getMetaData().get(KEY);
        return new Draft(stream(first), sequence(first), at, key, events(messages));
    }

    private List<StoredEvent> events(List<? extends EventMessage<?>> messages) {
        EventMessage<?> first = messages.getFirst();
        EventMessage<?> keyless = first.withMetaData(first.getMetaData().withoutKeys(Set.of(KEY)));
        return Stream.concat(Stream.of(keyless), messages.stream().skip(1))
                .map(this::stored)
                .toList();
    }

    private StoredEvent stored(EventMessage<?> message) {
        SerializedObject<BsonValue> payload = message.serializePayload(serializer, BsonValue.class);
        BsonDocument meta =
                message.serializeMetaData(serializer, BsonDocument.class).getData();
        return new StoredEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                meta);
    }

    private static @Nullable String stream(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : null;
    }

    private static long sequence(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event ? event.getSequenceNumber() : 0;
    }
}
