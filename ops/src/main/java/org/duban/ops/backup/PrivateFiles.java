package org.duban.ops.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.duban.events.ledger.file.OwnerOnly;

/** Files and folders that only their owner may use. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** A new file to write to. */
    static FileChannel file(Path path) throws IOException {
        return FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(path));
    }

    /** The folder {@code path}, and those above it that are missing. */
    static void folder(Path path) throws IOException {
        Files.createDirectories(path, OwnerOnly.folder(path));
    }

    /** The folders between {@code top} and {@code file}. */
    static void folders(Path top, Path file) throws IOException {
        Path parent = file.getParent();
        folder(parent == null ? top : parent);
    }
}
