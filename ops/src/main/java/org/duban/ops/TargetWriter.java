package org.duban.ops;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Writes to a file whose troubles are its own: they are not taken for those of what is read meanwhile. */
final class TargetWriter extends FilterWriter {

    private final Path target;

    /** @param target is named where {@code out} cannot be written */
    TargetWriter(Writer out, Path target) {
        super(out);
        this.target = target;
    }

    @Override
    public void write(int c) {
        tried(() -> out.write(c));
    }

    @Override
    public void write(char[] text, int from, int length) {
        tried(() -> out.write(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) {
        tried(() -> out.write(text, from, length));
    }

    @Override
    public void flush() {
        tried(out::flush);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void tried(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw CliException.with(target, e);
        }
    }
}
