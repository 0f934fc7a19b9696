package org.duban.ops.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only their owner may use. */
final class OwnerOnly {

    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private OwnerOnly() {}

    /** A new file to write to. */
    static FileChannel file(Path path) throws IOException {
        return FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE);
    }

    /** The folder {@code path}, and those above it that are missing. */
    static void folder(Path path) throws IOException {
        Files.createDirectories(path, FOLDER);
    }

    /** The folders between {@code top} and {@code file}. */
    static void folders(Path top, Path file) throws IOException {
        Path parent = file.getParent();
        folder(parent == null ? top : parent);
    }
}
