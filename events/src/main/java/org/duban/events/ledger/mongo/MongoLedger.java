package org.duban.events.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerMeter;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.Subscription;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.Listeners;
import org.duban.events.ledger.chain.TimePassed;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.handover.HandOver;
import org.duban.events.ledger.handover.HandOverFigures;
import org.duban.events.ledger.handover.HandOverPlace;
import org.jspecify.annotations.Nullable;

/** The ledger in a collection of MongoDB. Any number of nodes may have it open and append to it. */
public final class MongoLedger implements RunningLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final MongoDatabase database;
    private final LedgerIndex index;
    private final Tail tail;
    private final GroupSettlement settlement;
    private final Appends appends;
    private final MongoReads reads;
    private final TailFollower follower;
    private final Listeners listeners = new Listeners();
    private @Nullable HandOver others;

    private MongoLedger(MongoDatabase database, Supplier<Endurance> patience, Consumer<Draft> times) {
        HeaderDocument header = LedgerCollection.header(database);
        MongoCollection<RawBsonDocument> collection = LedgerCollection.in(database);
        this.database = database;
        this.index = new LedgerIndex(header);
        DriverStore store = new DriverStore(collection);
        this.tail = new Tail(store, index);
        tail.read();
        this.settlement = new GroupSettlement(
                store, tail, new OwnCommits(tail), header.digest().start(), patience);
        this.appends =
                new Appends(tail, settlement, new DraftEncoder(header.digest(), new SecureRandom()), times, listeners);
        this.reads = new MongoReads(collection, index, settlement::damaged, patience);
        this.follower = new TailFollower(collection, tail, listeners::tell, settlement::damaged);
    }

    /**
     * Opens the ledger in {@code database}, whose client stays its owner's.
     *
     * @throws LedgerMissing if there is none yet
     * @throws LedgerDamaged if what is stored does not hold
     * @throws LedgerNewer if a later version wrote it
     * @throws LedgerUnavailable if the server does not answer
     */
    public static MongoLedger open(MongoDatabase database) {
        return open(database, PATIENCE, draft -> {});
    }

    /**
     * As {@link #open(MongoDatabase)}, and refuses appends whose time cannot have come yet.
     *
     * @param jump how far an append may be ahead of {@code clock} as it is now and the time that passes from then on
     * @param sane throws if nothing may be recorded by the clock as it is
     */
    public static MongoLedger open(MongoDatabase database, Clock clock, Duration jump, Runnable sane) {
        TimePassed passed = new TimePassed(clock.instant(), jump, System::nanoTime);
        return open(database, PATIENCE, draft -> {
            sane.run();
            passed.require(draft);
        });
    }

    static MongoLedger open(MongoDatabase database, Duration patience, Consumer<Draft> times) {
        return new MongoLedger(database, DriverEndurance.of(patience), times);
    }

    @Override
    public String id() {
        return index.id();
    }

    /** The digest that chains it. */
    public LedgerDigest digest() {
        return index.digest();
    }

    @Override
    public void check(long first, long last, BooleanSupplier unwanted) {
        reads.check(first, last, unwanted);
    }

    @Override
    public boolean full() {
        return settlement.meter().silent();
    }

    @Override
    public LedgerMeter meter() {
        return settlement.meter();
    }

    @Override
    public boolean writable() {
        return settlement.writes();
    }

    @Override
    public Head head() {
        return index.head();
    }

    @Override
    public List<Commit> append(List<Draft> drafts) {
        return appends.append(drafts);
    }

    /**
     * Has the node that holds the lease record for all from now on, which may be this one.
     *
     * @param place where this node takes drafts of others
     * @throws UncheckedIOException if it cannot listen there
     */
    public synchronized void handOver(HandOverPlace place) {
        if (others != null) {
            throw new IllegalStateException("Drafts are handed over already");
        }
        String node = UUID.randomUUID().toString();
        HandOver begun = HandOver.begin(
                place, id(), node, appends::forAnother, address -> new MongoLease(database, node, address));
        others = begun;
        appends.handTo(begun);
    }

    /** How this node and the others get on; empty where nothing is handed over. */
    public synchronized Optional<HandOverFigures> handedOver() {
        return Optional.ofNullable(others).map(HandOver::figures);
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public boolean behind(long position) {
        tail.read();
        return index.head().position() > position;
    }

    @Override
    public long lastSequence(String stream) {
        return index.lastSequence(stream);
    }

    @Override
    public long lastPosition(String stream) {
        return index.lastPosition(stream);
    }

    @Override
    public CommitCursor from(long position) {
        return reads.from(position);
    }

    @Override
    public List<Commit> stream(String stream, long sequence) {
        return reads.stream(stream, sequence);
    }

    @Override
    public List<Commit> ofStreams(List<String> streams) {
        return reads.ofStreams(streams);
    }

    @Override
    public List<String> streams(String prefix) {
        return index.streams(prefix);
    }

    @Override
    public Optional<Commit> byKey(String name) {
        return reads.byKey(name);
    }

    @Override
    public long endOf(long position) {
        return index.endOf(position);
    }

    @Override
    public long positionAt(Instant at) {
        return index.positionAt(at);
    }

    @Override
    public void close() {
        endHandOver();
        settlement.stop(new IllegalStateException("it was closed"));
        follower.close();
    }

    private synchronized void endHandOver() {
        if (others != null) {
            others.close();
        }
    }
}
