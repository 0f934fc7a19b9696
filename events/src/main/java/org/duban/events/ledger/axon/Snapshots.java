package org.duban.events.ledger.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;

/** The newest snapshot of the streams last written or read; a snapshot is never a fact, so it may be forgotten. */
final class Snapshots {

    private static final int MOST = 1_000;

    private final Map<String, DomainEventData<?>> byStream = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DomainEventData<?>> eldest) {
            return size() > MOST;
        }
    };

    synchronized void put(DomainEventData<?> snapshot) {
        byStream.merge(
                snapshot.getAggregateIdentifier(),
                snapshot,
                (old, next) -> old.getSequenceNumber() > next.getSequenceNumber() ? old : next);
    }

    synchronized Optional<DomainEventData<?>> of(String stream) {
        return Optional.ofNullable(byStream.get(stream));
    }
}
