package org.duban.ops.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duban.ui.evidence.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Writes files one after the other into an archive that any unzip reads, and what they are at its end. */
final class ArchiveWriter implements Closeable {

    private final ZipOutputStream zip;
    private final LongConsumer moved;
    private final List<StoredFile> files = new ArrayList<>();

    /** @param moved is told how many bytes were copied each time */
    ArchiveWriter(OutputStream out, LongConsumer moved) {
        this.zip = new ZipOutputStream(out);
        this.moved = moved;
        // Most of it is evidence, which is packed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Adds {@code content} under {@code name}. */
    StoredFile add(String name, Content content) throws IOException {
        long bytes = content.size().now();
        try (InputStream in = content.opening().open()) {
            zip.putNextEntry(new ZipEntry(name));
            Portion portion = new Portion(in, bytes, moved);
            StoredFile stored = new StoredFile(name, bytes, Sha256.copying(portion, zip));
            if (portion.taken() < bytes) {
                throw new FileSystemException(name, null, "became shorter while it was read");
            }
            zip.closeEntry();
            files.add(stored);
            return stored;
        }
    }

    /** Adds all of {@code contents}. */
    void addAll(Map<String, Content> contents) throws IOException {
        for (Map.Entry<String, Content> one : contents.entrySet()) {
            add(one.getKey(), one.getValue());
        }
    }

    /** The same, without what is there no more when its turn comes: a file that was sealed meanwhile, which nothing in the copy cites. */
    void addPresent(Map<String, Content> contents) throws IOException {
        for (Map.Entry<String, Content> one : contents.entrySet()) {
            try {
                add(one.getKey(), one.getValue());
            } catch (NoSuchFileException gone) {
                moved.accept(0);
            }
        }
    }

    /** Everything that was added. */
    List<StoredFile> files() {
        return List.copyOf(files);
    }

    /** Ends the archive with its manifest. */
    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
