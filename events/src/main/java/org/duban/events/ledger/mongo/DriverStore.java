package org.duban.events.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitOutline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real server. */
record DriverStore(MongoCollection<RawBsonDocument> ledger) implements CommitStore {

    private static final Logger LOG = LoggerFactory.getLogger(DriverStore.class);

    private static final Bson OUTLINE =
            Projections.include("id", "at", "key", "events.stream", "events.seq", "events.type", "prev", "hash");

    @Override
    public boolean insert(List<byte[]> documents) {
        try {
            ledger.insertMany(documents.stream().map(RawBsonDocument::new).toList());
            return true;
        } catch (MongoException unsettled) {
            // A number that was taken, a write that half failed, a silent server: only the ledger can tell which.
            LOG.debug("An insert was not acknowledged", unsettled);
            return false;
        }
    }

    @Override
    public List<CommitOutline> from(long position, int limit) {
        try {
            return ledger.find(Filters.gte(LedgerCollection.ID, new BsonInt64(position)))
                    .projection(OUTLINE)
                    .sort(Sorts.ascending(LedgerCollection.ID))
                    .limit(limit)
                    .batchSize(limit)
                    .map(DriverStore::outline)
                    .into(new ArrayList<>());
        } catch (MongoException silent) {
            throw LedgerCollection.unavailable(silent);
        }
    }

    private static CommitOutline outline(RawBsonDocument document) {
        try {
            return CommitDocument.outline(LedgerCollection.bytes(document));
        } catch (RuntimeException e) {
            // Bytes that somebody made up can fail in any way there is.
            long position = document.isNumber(LedgerCollection.ID)
                    ? document.getNumber(LedgerCollection.ID).longValue()
                    : 0;
            throw new LedgerDamaged(position, LedgerFault.FORM, String.valueOf(e.getMessage()));
        }
    }
}
