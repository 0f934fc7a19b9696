package org.duban.ops.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What goes into a backup under one name.
 *
 * @param size of what goes into it from the beginning
 */
record Content(Size size, Opening opening) {

    /** How many bytes there are, when it is asked. */
    @FunctionalInterface
    interface Size {

        /** How many now. */
        long now() throws IOException;
    }

    /** Opens it for whoever reads it. */
    @FunctionalInterface
    interface Opening {

        /** From its beginning. */
        InputStream open() throws IOException;
    }

    /** What {@code file} holds when it is read, also if more is written to it meanwhile. */
    static Content of(Path file) {
        return new Content(() -> Files.size(file), () -> Files.newInputStream(file));
    }

    /** The first {@code bytes} of {@code file}. */
    static Content of(Path file, long bytes) {
        return new Content(() -> bytes, () -> Files.newInputStream(file));
    }
}
