package org.duban.events.ledger.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.bson.BsonValue;
import org.duban.events.ledger.Commit;

/** One event of a commit to a stream as Axon reads it. */
final class StreamEntry extends LooseEntry implements DomainEventData<BsonValue> {

    private final String stream;
    private final long sequence;

    StreamEntry(Commit commit, String stream, int number) {
        super(commit, number);
        this.stream = stream;
        this.sequence = commit.sequence() + number;
    }

    static Stream<StreamEntry> of(Commit commit, String stream, long first) {
        return numbers(commit, first).mapToObj(n -> new StreamEntry(commit, stream, n));
    }

    /** What stands before the first hyphen of the stream's name: case, unit, account. */
    @Override
    public String getType() {
        int hyphen = stream.indexOf('-');
        return hyphen < 0 ? stream : stream.substring(0, hyphen);
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }
}
