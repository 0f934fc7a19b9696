package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.events.ledger.AppendContract;
import org.duban.events.ledger.BasisContract;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.RaceContract;
import org.duban.events.ledger.ReadContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** What every ledger does, of one in a folder. */
class FileLedgerContractTest {

    @TempDir
    private Path folder;

    private Ledger fresh() throws IOException {
        return Ledgers.open(Files.createTempDirectory(folder, "ledger"));
    }

    @Nested
    class Appends extends AppendContract {

        @Override
        protected Ledger open() throws IOException {
            return fresh();
        }
    }

    @Nested
    class Decisions extends BasisContract {

        @Override
        protected Ledger open() throws IOException {
            return fresh();
        }
    }

    @Nested
    class Races extends RaceContract {

        Races() {
            super(300);
        }

        @Override
        protected Ledger open() throws IOException {
            return fresh();
        }
    }

    @Nested
    class Reads extends ReadContract {

        @Override
        protected Ledger open() throws IOException {
            return fresh();
        }
    }
}
