package org.duban.events.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.duban.events.ledger.chain.Claims;
import org.duban.events.ledger.chain.GroupCommit;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.Listeners;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.chain.TimePassed;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;

/** The ledger in a collection of MongoDB. Any number of nodes may have it open and append to it. */
public final class MongoLedger implements RunningLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Consumer<Draft> times;
    private final LedgerIndex index;
    private final Tail tail;
    private final GroupSettlement settlement;
    private final GroupCommit group;
    private final MongoReads reads;
    private final DraftEncoder encoder;
    private final TailFollower follower;
    private final Listeners listeners = new Listeners();

    private MongoLedger(MongoDatabase database, Supplier<Endurance> patience, Consumer<Draft> times) {
        HeaderDocument header = LedgerCollection.header(database);
        MongoCollection<RawBsonDocument> collection = LedgerCollection.in(database);
        this.times = times;
        this.index = new LedgerIndex(header);
        DriverStore store = new DriverStore(collection);
        this.tail = new Tail(store, index);
        tail.read();
        this.settlement = new GroupSettlement(
                store, tail, new OwnCommits(tail), header.digest().start(), patience);
        this.group = new GroupCommit(settlement::write);
        this.reads = new MongoReads(collection, index, settlement::damaged, patience);
        this.encoder = new DraftEncoder(header.digest(), new SecureRandom());
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
        drafts.forEach(this::requireReached);
        drafts.forEach(times);
        PendingAppend append = new PendingAppend(drafts, encoder);
        drafts.forEach(LedgerCollection::requireFit);
        group.submit(append);
        List<Commit> commits = append.result();
        listeners.tell();
        return commits;
    }

    private void requireReached(Draft draft) {
        if (!Claims.reached(draft, index)) { // somebody may have decided on what this node has yet to read
            tail.read();
        }
        Claims.requireReached(draft, index);
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
        settlement.stop(new IllegalStateException("it was closed"));
        follower.close();
    }
}
