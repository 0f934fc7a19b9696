package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.ops.bundle.BundleWriter;

/**
 * The evidence files that a bundle has to do with.
 *
 * @param packed the SHA-256 of each that is in it
 * @param withheld those that are not
 */
record BundledEvidence(List<String> packed, List<Withheld> withheld) {

    /** Why a file is not in the bundle. */
    enum Reason {
        /** It would be more than was to be packed. */
        BOUND,
        /** There is none. */
        MISSING,
        /** It is not what it was when it was put in. */
        DAMAGED
    }

    /** One that is not. */
    record Withheld(String sha256, long bytes, Reason reason) {}

    /**
     * Writes as many of the cited files as there is room for, in the order in which they are cited.
     *
     * @param most how many bytes they may be together
     * @param meanwhile is run before each
     */
    static BundledEvidence written(
            StoredDuban stored, Collection<String> cited, long most, BundleWriter writer, Runnable meanwhile)
            throws IOException {
        List<String> packed = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        long room = most;
        for (String sha256 : cited) {
            meanwhile.run();
            Optional<String> found = stored.evidence(sha256);
            long bytes = found.isPresent() ? length(stored, sha256) : 0;
            if (found.isEmpty()) {
                withheld.add(new Withheld(sha256, bytes, Reason.MISSING));
            } else if (!found.get().equals(sha256)) {
                withheld.add(new Withheld(sha256, bytes, Reason.DAMAGED));
            } else if (bytes > room) {
                withheld.add(new Withheld(sha256, bytes, Reason.BOUND));
            } else {
                room -= bytes;
                packed.add(sha256);
                try (InputStream content = stored.opened(sha256)) {
                    writer.file("evidence/" + sha256, content);
                }
            }
        }
        return new BundledEvidence(packed, withheld);
    }

    private static long length(StoredDuban stored, String sha256) throws IOException {
        try (InputStream content = stored.opened(sha256)) {
            return content.transferTo(OutputStream.nullOutputStream());
        }
    }
}
