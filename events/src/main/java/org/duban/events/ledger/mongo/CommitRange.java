package org.duban.events.ledger.mongo;

import com.mongodb.client.model.Filters;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.duban.events.ledger.chain.LedgerIndex;

/**
 * Commits that follow each other.
 *
 * @param first the number of the first
 * @param end the number after that of the last
 */
record CommitRange(LedgerIndex index, int first, int end) implements MongoCommits.Wanted {

    @Override
    public int size() {
        return end - first;
    }

    @Override
    public int number(int at) {
        return first + at;
    }

    @Override
    public Bson from(int at) {
        return Filters.and(
                Filters.gte(LedgerCollection.ID, new BsonInt64(index.position(first + at))),
                Filters.lte(LedgerCollection.ID, new BsonInt64(index.position(end - 1))));
    }
}
