package org.duban.ops.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.ledger.file.OwnerOnly;

/** Making folders and files, what is in them, and taking them away. */
final class FolderTree {

    /** How names of notes of evidence files end. */
    static final String NOTE = ".json";

    private FolderTree() {}

    /** Makes {@code folder} and those above it that are missing, their owner's alone. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder, OwnerOnly.folder(folder));
    }

    /** A new file to write to, its owner's alone. */
    static FileChannel newFile(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(file));
    }

    /** What is in {@code folder}. */
    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    /** Removes {@code path} with all that is in it. */
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : entries(path)) {
                remove(entry);
            }
        }
        Files.deleteIfExists(path);
    }
}
