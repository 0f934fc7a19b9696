package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Sees to it that folders and the names in them outlast a crash. */
public final class DurableFolders {

    private DurableFolders() {}

    /** Creates the folder and all above it that are missing, durably. */
    public static void create(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Path parent = parent(path);
            create(parent);
            Files.createDirectory(path, OwnerOnly.folder(path));
            force(parent);
        }
    }

    /** The folder that {@code path} is in. */
    public static Path parent(Path path) {
        return path.resolve("..").normalize();
    }

    /** Returns once the names in {@code folder} are durable. */
    public static void force(Path folder) throws IOException {
        try (SteadyFile entries = new SteadyFile(folder, Set.of(StandardOpenOption.READ))) {
            entries.force(true);
        }
    }
}
