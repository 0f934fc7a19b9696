package org.duban.ops.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.ops.CliException;
import org.duban.ui.files.Durable;

/** A folder that only its owner reads. */
final class BundleFolder implements BundlePlace {

    private final Path target;
    private final Path part;

    private BundleFolder(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    static BundlePlace at(Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw CliException.failed("file.exists", target);
        }
        Path above = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(above)) {
            throw CliException.failed("folder.absent", above);
        }
        return new BundleFolder(target, Files.createTempDirectory(above, target.getFileName() + ".part-"));
    }

    @Override
    public OutputStream next(String name) throws IOException {
        Path file = part.resolve(name);
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder, OwnerOnly.folder(folder));
        Files.createFile(file, OwnerOnly.file(file));
        return new BufferedOutputStream(Files.newOutputStream(file)) {

            @Override
            public void close() throws IOException {
                super.close();
                Durable.content(file);
            }
        };
    }

    @Override
    public void finish() throws IOException {
        Files.move(part, target);
        Durable.name(target);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            for (Path file : deepestFirst()) {
                Files.delete(file);
            }
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
