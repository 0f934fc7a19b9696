package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is in folders, and taking it away. */
final class Folders {

    private Folders() {}

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
