package org.duban.events.ledger.axon;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.bson.BsonValue;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;

/** One event of a stream as Axon reads it. */
final class StreamEntry extends LooseEntry implements DomainEventData<BsonValue> {

    private final String stream;

    StreamEntry(Commit commit, String stream, int number) {
        super(commit, number);
        this.stream = stream;
    }

    /** The commit's entries of {@code stream} from the sequence {@code first} on. */
    static Stream<StreamEntry> of(Commit commit, String stream, long first) {
        return IntStream.range(0, commit.events().size())
                .filter(n -> isOf(commit.events().get(n), stream, first))
                .mapToObj(n -> new StreamEntry(commit, stream, n));
    }

    private static boolean isOf(StoredEvent event, String stream, long first) {
        return stream.equals(event.stream()) && event.sequence() >= first;
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
        return event().sequence();
    }
}
