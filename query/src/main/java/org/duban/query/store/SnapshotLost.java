package org.duban.query.store;

/** A snapshot that cannot be read any more, or is older than what was seen already. */
final class SnapshotLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
