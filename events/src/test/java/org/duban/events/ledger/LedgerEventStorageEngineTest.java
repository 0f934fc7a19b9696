package org.duban.events.ledger;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suites for a storage engine; the one extended here extends the other two. */
class LedgerEventStorageEngineTest
        extends BatchingEventStorageEngineTest<LedgerEventStorageEngine, LedgerEventStorageEngine.Builder> {

    @BeforeEach
    void create() {
        setTestSubject(createEngine());
    }

    @Override
    protected LedgerEventStorageEngine createEngine(UnaryOperator<LedgerEventStorageEngine.Builder> customization) {
        return new LedgerEventStorageEngine(
                new MemoryLedger(), customization.apply(new LedgerEventStorageEngine.Builder(new EventCodec())));
    }
}
