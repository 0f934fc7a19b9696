package org.duban.events.ledger.axon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suites for a storage engine; the one extended here extends the other two. */
class LedgerEventStorageEngineTest
        extends BatchingEventStorageEngineTest<LedgerEventStorageEngine, LedgerEventStorageEngine.Builder> {

    @TempDir
    private Path folder;

    private final List<Ledger> ledgers = new ArrayList<>();

    @BeforeEach
    void create() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        ledgers.forEach(Ledger::close);
    }

    @Override
    protected LedgerEventStorageEngine createEngine(UnaryOperator<LedgerEventStorageEngine.Builder> customization) {
        ledgers.add(Ledgers.open(folder.resolve("ledger-" + ledgers.size())));
        return new LedgerEventStorageEngine(
                ledgers.getLast(), customization.apply(new LedgerEventStorageEngine.Builder(new EventCodec())));
    }
}
