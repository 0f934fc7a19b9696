package org.duban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;

/** A ledger of a given length, one event a commit, twenty events a stream unless said otherwise. */
record Filled(Path folder, FileLedger ledger) implements AutoCloseable {

    private static final int STREAM = 20;

    static Filled in(Path folder, int events) {
        return new Filled(folder, append(folder, events));
    }

    /** A ledger with that many streams, each of so many events. */
    static Filled in(Path folder, int streams, int each) {
        return new Filled(folder, append(folder, streams, each));
    }

    /** The open ledger in {@code folder} after so many more events. */
    static FileLedger append(Path folder, int events) {
        return append(folder, (events + STREAM - 1) / STREAM, STREAM);
    }

    private static FileLedger append(Path folder, int streams, int each) {
        FileLedger ledger = FileLedger.open(folder, LedgerDigest.SHA_256, Clock.systemUTC());
        Commits commits = new Commits(new EventCodec());
        for (int sequence = 0; sequence < each; sequence++) {
            List<Draft> batch = new ArrayList<>();
            for (int stream = 0; stream < streams; stream++) {
                batch.add(commits.of(List.of(Facts.message("case-" + stream, sequence))));
            }
            ledger.append(batch);
        }
        return ledger;
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        Folders.delete(folder);
    }
}
