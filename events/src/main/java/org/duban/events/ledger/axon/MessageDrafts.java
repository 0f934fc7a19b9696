package org.duban.events.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;

/** Turns messages into drafts. */
record MessageDrafts(Serializer serializer) {

    /**
     * One draft of all messages, over however many streams, if they are published in a unit of work. Outside of any,
     * messages of different times are drafts of their own, because a commit has one time and Axon's suites find each
     * event by its own; they are appended together all the same.
     *
     * @param messages at least one
     */
    List<Draft> of(List<? extends EventMessage<?>> messages) {
        if (CurrentUnitOfWork.isStarted()) {
            return List.of(draft(messages, CommitTerms.of(CurrentUnitOfWork.get())));
        }
        List<Draft> drafts = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= messages.size(); end++) {
            if (end == messages.size() || !at(messages.get(end)).equals(at(messages.get(start)))) {
                drafts.add(draft(messages.subList(start, end), CommitTerms.boundTo(null)));
                start = end;
            }
        }
        return drafts;
    }

    private Draft draft(List<? extends EventMessage<?>> messages, CommitTerms terms) {
        Instant latest = messages.stream()
                .map(MessageDrafts::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<StoredEvent> events = messages.stream().map(this::stored).toList();
        return new Draft(terms.id(), latest, terms.key(), events, terms.basis(), terms.secret());
    }

    private static Instant at(EventMessage<?> message) {
        return message.getTimestamp();
    }

    private StoredEvent stored(EventMessage<?> message) {
        SerializedObject<BsonValue> payload = message.serializePayload(serializer, BsonValue.class);
        BsonDocument meta =
                message.serializeMetaData(serializer, BsonDocument.class).getData();
        boolean streamed = message instanceof DomainEventMessage<?>;
        return new StoredEvent(
                streamed ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : null,
                streamed ? ((DomainEventMessage<?>) message).getSequenceNumber() : 0,
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                meta);
    }
}
