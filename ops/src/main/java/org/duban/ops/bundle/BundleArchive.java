package org.duban.ops.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duban.ops.backup.NewFile;

/** An archive that any unzip reads. */
final class BundleArchive implements BundlePlace {

    private final NewFile file;
    private final ZipOutputStream zip;

    private BundleArchive(NewFile file, ZipOutputStream zip) {
        this.file = file;
        this.zip = zip;
    }

    static BundlePlace at(Path target) throws IOException {
        NewFile file = NewFile.at(target);
        return new BundleArchive(file, new ZipOutputStream(file.open()));
    }

    @Override
    public OutputStream next(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new FilterOutputStream(zip) {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    @Override
    public void finish() throws IOException {
        zip.close();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            zip.close();
        }
    }
}
