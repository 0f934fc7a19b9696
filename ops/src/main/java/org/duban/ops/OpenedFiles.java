package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import org.duban.ops.bundle.BundleWriter;
import org.duban.ui.evidence.SealedIndex;

/**
 * The files of a bundle that are kept sealed, as they were brought.
 *
 * @param stored where they are kept
 * @param index knows them
 */
record OpenedFiles(StoredDuban stored, SealedIndex index) {

    /** Writes those of {@code packed} that are, each under the SHA-256 of its content. */
    void write(Collection<String> packed, BundleWriter writer) throws IOException {
        for (String address : packed) {
            Optional<String> content = index.contentOf(address);
            if (content.isPresent()) {
                try (InputStream opened = index.opened(address, stored.opened(address))) {
                    writer.file("opened/" + content.get(), opened);
                }
            }
        }
    }
}
