package org.duban.events.ledger.mongo;

import org.duban.events.ledger.AppendContract;
import org.duban.events.ledger.BasisContract;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.RaceContract;
import org.duban.events.ledger.ReadContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What every ledger does, of one on MongoDB whose drafts another node records. */
class HandOverContractTest {

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

    @Nested
    class Appends extends AppendContract {

        @Override
        protected Ledger open() {
            return ledgers.freshHandingOver();
        }
    }

    @Nested
    class Decisions extends BasisContract {

        @Override
        protected Ledger open() {
            return ledgers.freshHandingOver();
        }
    }

    @Nested
    class Races extends RaceContract {

        Races() {
            super(30);
        }

        @Override
        protected Ledger open() {
            return ledgers.freshHandingOver();
        }
    }

    @Nested
    class Reads extends ReadContract {

        @Override
        protected Ledger open() {
            return ledgers.freshHandingOver();
        }
    }
}
