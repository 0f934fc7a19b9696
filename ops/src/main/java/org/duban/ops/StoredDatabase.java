package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.ui.database.DatabasePlace;
import org.duban.ui.database.DubanDatabase;
import org.duban.ui.evidence.Sha256;

/** A MongoDB, also beside nodes that write to it. */
record StoredDatabase(DubanDatabase database) implements StoredDuban {

    @Override
    public CheckedWalk walk() {
        return database.walk();
    }

    @Override
    public ReadableLedger reading() {
        return database.reading();
    }

    @Override
    public Optional<String> evidence(String sha256) {
        DatabasePlace place = database.place();
        if (!place.holds(sha256)) {
            return Optional.empty();
        }
        try (InputStream content = place.read(sha256)) {
            return Optional.of(Sha256.copying(content, OutputStream.nullOutputStream()));
        } catch (IOException damaged) {
            return Optional.of(""); // pieces of it are missing
        }
    }

    @Override
    public InputStream opened(String sha256) throws IOException {
        return database.place().read(sha256);
    }

    @Override
    public CliException unreadable(IOException e) {
        return CliException.failed("data.broken", String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        database.close();
    }
}
