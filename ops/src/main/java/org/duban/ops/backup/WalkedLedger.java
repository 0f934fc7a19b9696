package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.file.LedgerWalk;

/** A ledger's folder that was walked to its end. */
record WalkedLedger(LedgerWalk walk) implements BackupSource.LedgerPart {

    @Override
    public String id() {
        return walk.ledger();
    }

    @Override
    public Head head() {
        return walk.head();
    }

    @Override
    public SequencedMap<String, Content> files() throws IOException {
        SequencedMap<String, Content> files = new LinkedHashMap<>();
        for (Map.Entry<Path, Long> part : walk.files().entrySet()) {
            files.put("ledger/" + part.getKey().getFileName(), Content.of(part.getKey(), part.getValue()));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        walk.close();
    }
}
