package org.duban.events.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Ledgers for tests. */
final class Ledgers {

    static final Clock CLOCK = Clock.fixed(Drafts.NOON, ZoneOffset.UTC);

    private Ledgers() {}

    static FileLedger open(Path folder) {
        return FileLedger.open(folder, LedgerDigest.SHA_256, CLOCK);
    }

    /** A ledger that begins a new segment every few commits. */
    static FileLedger openWithSegments(Path folder, long segmentSize) {
        return FileLedger.open(
                folder, new HeaderDocument(LedgerDigest.SHA_256, Drafts.NOON), Segments.READ_WRITE, segmentSize);
    }

    static List<Commit> all(Ledger ledger) {
        return from(ledger, 1);
    }

    static List<Commit> from(Ledger ledger, long position) {
        List<Commit> commits = new ArrayList<>();
        try (CommitCursor cursor = ledger.from(position)) {
            cursor.forEachRemaining(commits::add);
        }
        return commits;
    }
}
