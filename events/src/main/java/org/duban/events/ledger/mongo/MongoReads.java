package org.duban.events.ledger.mongo;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.LedgerIndex;

/**
 * Commits as they are stored, found by what the tail knows of them.
 *
 * @param told is told of damage before whoever reads is
 */
record MongoReads(
        MongoCollection<RawBsonDocument> collection,
        LedgerIndex index,
        Consumer<LedgerDamaged> told,
        Supplier<Endurance> patience) {

    CommitCursor from(long position) {
        int end = index.size();
        return commits(new CommitRange(index, index.commitAt(position), end));
    }

    List<Commit> stream(String stream, long sequence) {
        return all(index.stream(stream, sequence));
    }

    /** Asked for together, so that the way to the server is not gone once for each stream. */
    List<Commit> ofStreams(List<String> streams) {
        return all(streams.stream()
                .flatMap(stream -> index.stream(stream, 0).stream())
                .sorted()
                .distinct()
                .toList());
    }

    private List<Commit> all(List<Integer> numbers) {
        List<Commit> commits = new ArrayList<>(numbers.size());
        try (CommitCursor cursor = commits(new CommitChoice(index, numbers))) {
            cursor.forEachRemaining(commits::add);
        }
        return commits;
    }

    Optional<Commit> byKey(String name) {
        return Optional.ofNullable(index.byKey(name)).map(number -> {
            try (CommitCursor cursor = commits(new CommitRange(index, number, number + 1))) {
                return cursor.next();
            }
        });
    }

    /** Reads, and so proves, what holds an event from one position to another, until nobody waits for it. */
    void check(long first, long last, BooleanSupplier unwanted) {
        try (CommitCursor commits = from(first)) {
            long reached = first - 1;
            while (reached < last && commits.hasNext() && !unwanted.getAsBoolean()) {
                reached = commits.next().lastPosition();
            }
        }
    }

    private CommitCursor commits(MongoCommits.Wanted wanted) {
        return new MongoCommits(collection, index, wanted, told, patience.get());
    }
}
