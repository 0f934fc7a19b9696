package org.duban.query.store;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks a MongoDB; one that does not answer is told as a disk would be that cannot be read. */
final class Asked {

    private static final int TRIES = 10;
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    /** The collection is gone under the question, the snapshot is too old, or from before a collection was made. */
    private static final Set<Integer> LOST_SNAPSHOT = Set.of(175, 239, 246);

    private static final ClientSessionOptions SNAPSHOT =
            ClientSessionOptions.builder().snapshot(true).build();
    private static final TransactionOptions ALL_OR_NOTHING = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .readPreference(ReadPreference.primary())
            .writeConcern(WriteConcern.MAJORITY)
            .build();

    private Asked() {}

    /** @throws UncheckedIOException if there is no answer */
    static <A> A of(Supplier<A> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw silent(e);
        }
    }

    /** Asks in one snapshot; a lost one is replaced by a later one. */
    static <A> A inSnapshot(MongoClient client, Function<ClientSession, A> question) {
        for (int tries = 1; ; tries++) {
            try (ClientSession session = client.startSession(SNAPSHOT)) {
                return question.apply(session);
            } catch (MongoCommandException lost) {
                if (tries == TRIES || !LOST_SNAPSHOT.contains(lost.getErrorCode())) {
                    throw silent(lost);
                }
            } catch (SnapshotLost lost) {
                if (tries == TRIES) {
                    throw new UncheckedIOException(
                            new IOException("The views stand before what was read of them", lost));
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (MongoException e) {
                throw silent(e);
            }
        }
    }

    /** Does all of it or nothing. */
    static <A> A inTransaction(MongoClient client, Function<ClientSession, A> work) {
        try (ClientSession session = client.startSession()) {
            return session.withTransaction(() -> work.apply(session), ALL_OR_NOTHING);
        } catch (MongoException e) {
            throw silent(e);
        }
    }

    private static UncheckedIOException silent(MongoException e) {
        return new UncheckedIOException(new IOException("The database does not answer for the views", e));
    }
}
