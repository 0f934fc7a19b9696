package org.duban.events.ledger.axon;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.mongo.MongoLedgers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suites for a storage engine, of a ledger on MongoDB; the one extended here extends the other two. */
class MongoEngineTest
        extends BatchingEventStorageEngineTest<LedgerEventStorageEngine, LedgerEventStorageEngine.Builder> {

    private static MongoLedgers ledgers;

    @BeforeAll
    static void connect() {
        ledgers = new MongoLedgers();
    }

    @AfterAll
    static void leaveNothing() {
        if (ledgers != null) { // there may be no server to test with
            ledgers.close();
        }
    }

    @BeforeEach
    void create() {
        setTestSubject(createEngine());
    }

    @Override
    protected LedgerEventStorageEngine createEngine(UnaryOperator<LedgerEventStorageEngine.Builder> customization) {
        return new LedgerEventStorageEngine(
                ledgers.fresh(), customization.apply(new LedgerEventStorageEngine.Builder(new EventCodec())));
    }
}
