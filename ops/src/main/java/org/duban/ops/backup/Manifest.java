package org.duban.ops.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a backup holds. It is written last, so that a backup without it was never finished.
 *
 * @param format rises when an older program could not restore it
 * @param kind what it is a backup of
 * @param program the version that wrote it
 * @param ledger the ledger's own name, 32 hex digits
 * @param position of the last event in it
 * @param hash of the last commit in it
 * @param createdAt when it was begun
 * @param files all of them, in the order in which they were copied
 */
public record Manifest(
        int format,
        Kind kind,
        String program,
        String ledger,
        long position,
        String hash,
        Instant createdAt,
        List<StoredFile> files) {

    /** Copies the list; nothing may be missing. */
    public Manifest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(hash);
        files = List.copyOf(files);
    }

    /** The newest format that this program restores, and the one it writes. */
    static final int FORMAT = 1;

    /** The name of the manifest in the archive. */
    static final String NAME = "manifest.json";

    /** What a backup is of. */
    public enum Kind {
        /** Everything but the keys. */
        DATA,
        /** The keys that people's names are sealed with. */
        KEYS
    }

    /** That of the keys that were copied beside it. */
    Manifest ofKeys(List<StoredFile> keys) {
        return new Manifest(format, Kind.KEYS, program, ledger, position, hash, createdAt, keys);
    }

    /** How many files it holds. */
    public int count() {
        return files.size();
    }

    /** How many bytes they have together. */
    long bytes() {
        return files.stream().mapToLong(StoredFile::bytes).sum();
    }
}
