package org.duban.command;

/** Where evidence files are kept. */
public interface EvidenceStore {

    /** Whether a file of that SHA-256, in lower-case hex, is there. */
    boolean holds(String sha256);

    /**
     * As much of it as the account called {@code account} may cite: what it brought itself, and what it may read anyhow.
     * Who cites a file may read it, so citing must give nobody more than that; to anybody else a file is not there.
     */
    default EvidenceStore citableBy(String account) {
        return this;
    }
}
