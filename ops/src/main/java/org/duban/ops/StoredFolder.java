package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.file.DurableFolders;
import org.duban.events.ledger.file.LedgerWalk;
import org.duban.events.ledger.file.StoredLedger;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.wiring.DataFolder;

/**
 * A data folder, also beside the process that writes to it.
 *
 * @param ledger the folder of its ledger
 */
record StoredFolder(Path ledger) implements StoredDuban {

    @Override
    public CheckedWalk walk() throws IOException {
        return LedgerWalk.open(ledger);
    }

    @Override
    public ReadableLedger reading() {
        return StoredLedger.open(ledger);
    }

    @Override
    public Optional<String> evidence(String sha256) {
        Path file = file(sha256);
        try {
            return Files.exists(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    @Override
    public InputStream opened(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }

    private Path file(String sha256) {
        return DurableFolders.parent(ledger).resolve(DataFolder.EVIDENCE).resolve(sha256);
    }

    @Override
    public CliException unreadable(IOException e) {
        return CliException.with(ledger, e);
    }

    @Override
    public void close() {
        // each of them is closed by whoever asked for it
    }
}
