package org.duban.ui.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be looked at, and what is wrong with it. */
public interface AuditedThings {

    /** The names of all streams. */
    Collection<String> streams();

    /** What rows say that the ledger does not, each as table, row and field. */
    List<String> rowFaults(String stream);

    /** The SHA-256 of those files that a stream cites and that are not there. */
    Collection<String> missing(String stream);

    /** Makes the rows of a stream anew. */
    void repair(String stream);

    /** The SHA-256 of all evidence files. */
    Collection<String> files();

    /** What is wrong with that file; empty if nothing is. */
    Optional<String> fileFault(String sha256);

    /** Walks the whole chain; what is wrong with it, and where; empty if nothing is. */
    Optional<ChainFault> chain();

    /**
     * A place at which the chain does not hold.
     *
     * @param fault what is wrong there
     */
    record ChainFault(long position, String fault) {}
}
