package org.duban.events.ledger.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.duban.events.ledger.chain.LedgerIndex;

/** Commits by their numbers, which grow. */
record CommitChoice(LedgerIndex index, List<Integer> numbers) implements MongoCommits.Wanted {

    private static final int AT_ONCE = 500;

    @Override
    public int size() {
        return numbers.size();
    }

    @Override
    public int number(int at) {
        return numbers.get(at);
    }

    @Override
    public Bson from(int at) {
        List<BsonInt64> positions = numbers.subList(at, Math.min(numbers.size(), at + AT_ONCE)).stream()
                .map(number -> new BsonInt64(index.position(number)))
                .toList();
        return Filters.in(LedgerCollection.ID, positions);
    }
}
