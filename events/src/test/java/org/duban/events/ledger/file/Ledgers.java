package org.duban.events.ledger.file;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;

/** Ledgers for tests. */
public final class Ledgers {

    public static final Clock CLOCK = Clock.fixed(Drafts.NOON, ZoneOffset.UTC);

    private Ledgers() {}

    public static FileLedger open(Path folder) {
        return FileLedger.open(folder, LedgerDigest.SHA_256, CLOCK);
    }

    /** A ledger that begins a new segment every few commits. */
    public static FileLedger openWithSegments(Path folder, long segmentSize) {
        HeaderDocument header = HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, new Random());
        return FileLedger.open(folder, header, Segments.READ_WRITE, segmentSize, new Random(), draft -> {});
    }

    public static List<Commit> all(Ledger ledger) {
        return from(ledger, 1);
    }

    public static List<Commit> from(Ledger ledger, long position) {
        List<Commit> commits = new ArrayList<>();
        try (CommitCursor cursor = ledger.from(position)) {
            cursor.forEachRemaining(commits::add);
        }
        return commits;
    }
}
