package org.duban.command;

/** Where evidence files are kept. */
public interface EvidenceStore {

    /** Whether a file of that SHA-256, in lower-case hex, is there. */
    boolean holds(String sha256);
}
