package org.duban.events.ledger.axon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Axon's events in a ledger. Tokens are positions, aggregates are streams, an append returns once it is durable,
 * and a message's time is when the ledger recorded it.
 *
 * <p>What a unit of work publishes is one commit, over however many streams, under its {@link CommitTerms}, and
 * is found there as its {@link WrittenCommit}. Each event has a token of its own, so that reading can go on within a commit; a processor, which must
 * not stop there, reads through {@link WholeCommits}.
 */
public final class LedgerEventStorageEngine extends BatchingEventStorageEngine {

    private final Ledger ledger;
    private final Snapshots snapshots = new Snapshots();

    /** An engine with Axon's usual settings. */
    public LedgerEventStorageEngine(Ledger ledger, EventCodec codec) {
        this(ledger, new Builder(codec));
    }

    /** An engine with settings of one's own. */
    public LedgerEventStorageEngine(Ledger ledger, Builder settings) {
        super(settings);
        this.ledger = ledger;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            List<Commit> commits = ledger.append(new MessageDrafts(serializer).of(events));
            CurrentUnitOfWork.ifStarted(unit -> WrittenCommit.in(unit, commits.getLast()));
        } catch (LedgerConflict conflict) {
            handlePersistenceException(conflict, events.getFirst());
        }
    }

    /** Whole commits, so that a batch may be longer than asked for but no commit is read twice. */
    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long first = position(lastToken) + 1;
        List<LooseEntry> batch = new ArrayList<>();
        try (CommitCursor commits = ledger.from(first)) {
            while (batch.size() < batchSize && commits.hasNext()) {
                Commit commit = commits.next();
                batch.addAll(LooseEntry.of(commit, first - commit.position()));
            }
        }
        return batch;
    }

    /** The rest of the stream, whatever the batch size: the ledger hands a stream over as a whole. */
    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int batchSize) {
        return ledger.stream(stream, first).stream()
                .flatMap(commit -> StreamEntry.of(commit, stream, first))
                .toList();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.put(new SnapshotEntry(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.of(stream).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Optional.of(ledger.lastSequence(stream)).filter(last -> last >= 0);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head().position());
    }

    /** A token whose next event is the first one recorded at {@code at} or later; a ledger counts milliseconds. */
    @Override
    public TrackingToken createTokenAt(Instant at) {
        Instant before = at.truncatedTo(ChronoUnit.MILLIS).minusMillis(1);
        return new GlobalSequenceTrackingToken(ledger.positionAt(before));
    }

    static long position(@Nullable TrackingToken token) {
        return token == null
                ? 0
                : ((GlobalSequenceTrackingToken) WrappedToken.unwrapLowerBound(token)).getGlobalIndex();
    }

    /** An engine's settings, all of them with a default. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        /** The defaults, with events written and read by {@code codec}. */
        public Builder(EventCodec codec) {
            Serializer serializer = new LedgerSerializer(codec);
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            persistenceExceptionResolver(LedgerConflict.class::isInstance);
        }
    }
}
