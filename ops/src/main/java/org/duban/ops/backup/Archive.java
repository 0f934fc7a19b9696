package org.duban.ops.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.duban.events.ledger.file.DurableFolders;
import org.duban.ops.CliException;
import org.duban.ui.evidence.Sha256;

/** A backup that was read back as far as its manifest, of which nothing is believed that its digests do not bear out. */
final class Archive implements Closeable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws CliException if it is no backup, was not finished or was cut off, or a newer program wrote it */
    static Archive open(Path path, Manifest.Kind kind) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw CliException.failed("file.absent", path);
        }
        ZipFile zip = unzipped(path);
        try {
            return new Archive(path, zip, new ManifestReader(path, zip).read(kind));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile unzipped(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException cutOff) {
            throw CliException.failed("restore.archive.cut", path);
        }
    }

    /** What it holds. */
    Manifest manifest() {
        return manifest;
    }

    /**
     * Writes its files into {@code folder}, which is empty, each durable and its owner's alone.
     *
     * @param moved is told how many bytes were written each time
     * @throws CliException if one of them is not what the manifest says
     */
    void extract(Path folder, LongConsumer moved) throws IOException {
        for (StoredFile file : manifest.files()) {
            Path target = folder.resolve(file.name());
            FolderTree.make(DurableFolders.parent(target));
            try {
                extract(file, target, moved);
            } catch (ZipException damaged) {
                throw altered(file);
            }
        }
    }

    private void extract(StoredFile file, Path target, LongConsumer moved) throws IOException {
        ZipEntry entry = zip.getEntry(file.name());
        try (InputStream in = zip.getInputStream(entry);
                FileChannel channel = FolderTree.newFile(target);
                OutputStream out = Channels.newOutputStream(channel)) {
            // One byte more than it should have is enough to know.
            Portion portion = new Portion(in, file.bytes() + 1, moved);
            String sha256 = Sha256.copying(portion, out);
            if (portion.taken() != file.bytes() || !sha256.equals(file.sha256())) {
                throw altered(file);
            }
            channel.force(true);
        }
    }

    private CliException altered(StoredFile file) {
        return CliException.failed("restore.archive.altered", path, file.name());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
