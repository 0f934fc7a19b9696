package org.duban.events.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.document.CommitDocument;
import org.jspecify.annotations.Nullable;

/** Walks over commits that the tail knows; each is proven as it is read. */
final class MongoCommits implements CommitCursor {

    private final MongoCollection<RawBsonDocument> ledger;
    private final LedgerIndex index;
    private final MessageDigest digest;
    private final Consumer<LedgerDamaged> told;
    private final Endurance patience;
    private final Wanted wanted;
    private @Nullable MongoCursor<RawBsonDocument> open;
    private byte @Nullable [] document;
    private int next;

    /** Which commits to walk over, in order. */
    interface Wanted {

        /** How many there are. */
        int size();

        /** The number of one of them, from 0. */
        int number(int at);

        /** What asks for those from one of them on, though maybe not for all. */
        Bson from(int at);
    }

    /**
     * @param told is told of damage before whoever reads is
     * @param patience with servers that do not answer, or not yet know what is known here
     */
    MongoCommits(
            MongoCollection<RawBsonDocument> ledger,
            LedgerIndex index,
            Wanted wanted,
            Consumer<LedgerDamaged> told,
            Endurance patience) {
        this.ledger = ledger;
        this.index = index;
        this.digest = index.digest().start();
        this.told = told;
        this.patience = patience;
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        return next < wanted.size();
    }

    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Commit commit = proven(wanted.number(next));
            next++;
            return commit;
        } catch (LedgerDamaged damaged) {
            told.accept(damaged);
            throw damaged;
        }
    }

    /** No answer rests on a commit that was exchanged for another, however well that one looks by itself. */
    private Commit proven(int number) {
        long position = index.position(number);
        byte[] stored = read(position);
        Commit commit = CommitDocument.proven(stored, position, digest);
        if (commit.position() != position || !index.knows(number, commit.hash())) {
            throw new LedgerDamaged(position, LedgerFault.HASH, "another commit was here before");
        }
        document = stored;
        return commit;
    }

    @Override
    public byte[] document() {
        if (document == null) {
            throw new IllegalStateException("No commit was told of");
        }
        return document;
    }

    private byte[] read(long position) {
        MongoException last = null;
        do {
            try {
                MongoCursor<RawBsonDocument> cursor = cursor();
                if (cursor.hasNext()) {
                    return LedgerCollection.bytes(cursor.next());
                }
            } catch (MongoException silent) {
                last = silent;
            }
            close(); // a cursor ends with the server that held it, and one that lags has yet to get there
        } while (patience.again());
        throw last == null
                ? new LedgerUnavailable("No member of MongoDB shows what is on record at " + position)
                : LedgerCollection.unavailable(last);
    }

    private MongoCursor<RawBsonDocument> cursor() {
        MongoCursor<RawBsonDocument> cursor = open;
        if (cursor == null) {
            cursor = ledger.find(wanted.from(next))
                    .sort(Sorts.ascending(LedgerCollection.ID))
                    .iterator();
            open = cursor;
        }
        return cursor;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
