package org.duban.ops.backup;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.SequencedMap;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;

/**
 * What a backup is made of, by names in a data folder and in the order in which it may be copied beside those who write: first what
 * points at the ledger, then the ledger, then what the ledger points at. A mark of how far notices have come must not lie beyond the
 * ledger that is copied, or what is recorded after a restore would be told to nobody; while evidence and keys are kept before a commit
 * cites them and not removed as long as it may be read, so that what is copied after the ledger has all that it cites. A file that is
 * sealed goes under another name; nothing that was copied cites it by the first.
 */
public interface BackupSource {

    /** What points at the ledger or stands alone. */
    SequencedMap<String, Content> pointing() throws IOException;

    /**
     * The ledger as it stands, with every link checked.
     *
     * @throws LedgerDamaged if one does not hold
     */
    LedgerPart ledger(Progressing steps) throws IOException;

    /** Evidence files, what is known of them, and what of them and of the ledger is sealed. */
    SequencedMap<String, Content> evidence() throws IOException;

    /** The keys that people's names are sealed with, if there are any. */
    Optional<Content> keys() throws IOException;

    /** A ledger in files, as they were when it was read. */
    interface LedgerPart extends Closeable {

        /** Its own name. */
        String id();

        /** Where it stood. */
        Head head();

        /** Its files. */
        SequencedMap<String, Content> files() throws IOException;
    }
}
