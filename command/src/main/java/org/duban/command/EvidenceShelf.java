package org.duban.command;

/** Where evidence files are kept. */
public interface EvidenceShelf {

    /** Whether a file of that SHA-256, in lower-case hex, is there. */
    boolean holds(String sha256);
}
