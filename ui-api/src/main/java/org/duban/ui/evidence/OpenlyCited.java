package org.duban.ui.evidence;

import java.util.HashMap;
import java.util.Map;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.proof.CitedFiles;
import org.duban.events.ledger.secret.SealedForm;

/** Knows which files are cited by something that is not sealed; it reads the ledger, as it is stored, once and then goes on. */
public final class OpenlyCited {

    private final ReadableLedger stored;
    private final Map<String, Long> cited = new HashMap<>();
    private long seen;

    /** Those that {@code stored} cites. */
    public OpenlyCited(ReadableLedger stored) {
        this.stored = stored;
    }

    /** Whether the file of that SHA-256 is. */
    public synchronized boolean has(String sha256) {
        if (stored.head().position() > seen) {
            try (CommitCursor commits = stored.from(seen + 1)) {
                while (commits.hasNext()) {
                    note(commits.next());
                }
            }
        }
        return cited.containsKey(sha256);
    }

    private void note(Commit commit) {
        for (StoredEvent event : commit.events()) {
            if (!SealedForm.isSealed(event.rev())) {
                CitedFiles.in(event, commit.position(), cited);
            }
        }
        seen = commit.lastPosition();
    }
}
