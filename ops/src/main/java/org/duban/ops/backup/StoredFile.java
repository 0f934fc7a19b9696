package org.duban.ops.backup;

import java.util.Objects;

/**
 * A file in a backup.
 *
 * @param name where it is below the data folder, with slashes
 * @param bytes how many it has
 * @param sha256 of its content, in lower-case hex
 */
record StoredFile(String name, long bytes, String sha256) {

    StoredFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
    }
}
