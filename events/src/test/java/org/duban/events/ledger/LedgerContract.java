package org.duban.events.ledger;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every ledger does, wherever it is kept; the parts of it are classes of their own. */
abstract class LedgerContract {

    Ledger ledger;

    /** A ledger without commits, created at noon. */
    protected abstract Ledger open() throws IOException;

    @BeforeEach
    void begin() throws IOException {
        ledger = open();
    }

    @AfterEach
    void end() {
        if (ledger != null) { // there may be no server to test with
            ledger.close();
        }
    }
}
