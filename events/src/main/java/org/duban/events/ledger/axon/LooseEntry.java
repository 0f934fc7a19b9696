package org.duban.events.ledger.axon;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonValue;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;

/** One event of a commit as Axon reads it. */
class LooseEntry implements TrackedEventData<BsonValue> {

    private final Commit commit;
    private final int number;

    /** @param number of the event in its commit, from 0 */
    LooseEntry(Commit commit, int number) {
        this.commit = commit;
        this.number = number;
    }

    /** The commit's entries from number {@code first} on. */
    static List<LooseEntry> of(Commit commit, long first) {
        return IntStream.range((int) Math.max(0, first), commit.events().size())
                .mapToObj(n -> of(commit, n))
                .toList();
    }

    private static LooseEntry of(Commit commit, int number) {
        String stream = commit.events().get(number).stream();
        return stream == null ? new LooseEntry(commit, number) : new StreamEntry(commit, stream, number);
    }

    /** The event's own position, as Axon's suites ask; {@link WholeCommits} is for those who must not stop there. */
    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position());
    }

    @Override
    public String getEventIdentifier() {
        return event().id();
    }

    @Override
    public Instant getTimestamp() {
        return commit.at();
    }

    @Override
    public SerializedObject<BsonValue> getPayload() {
        StoredEvent event = event();
        return new SimpleSerializedObject<>(
                event.payload(), BsonValue.class, new StoredType(event.type(), event.rev(), position()));
    }

    @Override
    public SerializedObject<BsonValue> getMetaData() {
        return new SerializedMetaData<>(event().meta(), BsonValue.class);
    }

    StoredEvent event() {
        return commit.events().get(number);
    }

    private long position() {
        return commit.position() + number;
    }
}
