package org.duban.ops.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where the files of a bundle go; it has its name once all of them are there and on the disk. */
public interface BundlePlace extends Closeable {

    /**
     * A new one: an archive if the name ends as one's does, else a folder.
     *
     * @throws org.duban.ops.CliException if there is something of that name
     */
    static BundlePlace at(Path target) throws IOException {
        return target.toString().endsWith(".zip") ? BundleArchive.at(target) : BundleFolder.at(target);
    }

    /** Begins a file, which is whole once what is given is closed. */
    OutputStream next(String name) throws IOException;

    /** Gives it its name. */
    void finish() throws IOException;

    /** Takes away what was not finished. */
    @Override
    void close() throws IOException;
}
