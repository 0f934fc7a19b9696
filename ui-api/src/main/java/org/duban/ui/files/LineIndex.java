package org.duban.ui.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where each finished line of a file ends. */
final class LineIndex {

    private final List<Long> ends = new ArrayList<>();

    private LineIndex() {}

    static LineIndex of(Path file) throws IOException {
        LineIndex index = new LineIndex();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long offset = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                offset++;
                if (next == '\n') {
                    index.ends.add(offset);
                }
            }
        }
        return index;
    }

    /** How many finished lines there are. */
    long count() {
        return ends.size();
    }

    /** Where the last finished line ends. */
    long end() {
        return ends.isEmpty() ? 0 : ends.getLast();
    }

    /** Where line {@code number}, from one, starts. */
    long start(long number) {
        return number == 1 ? 0 : ends.get((int) number - 2);
    }

    /** How many bytes line {@code number} has. */
    int length(long number) {
        return (int) (ends.get((int) number - 1) - start(number));
    }

    /** Notes a new last line of {@code length} bytes. */
    void added(int length) {
        ends.add(end() + length);
    }
}
