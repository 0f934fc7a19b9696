package org.duban.ui.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.file.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file of text lines that are only ever added to, and numbered from one. */
public final class LineFile implements SideLines {

    private static final Logger LOG = LoggerFactory.getLogger(LineFile.class);

    private final Path path;
    private final RandomAccessFile file;
    private final LineIndex lines;

    private LineFile(Path path, RandomAccessFile file, LineIndex lines) {
        this.path = path;
        this.file = file;
        this.lines = lines;
    }

    /** The file at {@code path}; a last line that was never finished is cut off, with a word in the log. */
    public static LineFile open(Path path) {
        try {
            if (Files.notExists(path)) {
                Files.createFile(path, OwnerOnly.file(path));
            }
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            LineIndex lines = LineIndex.of(path);
            if (file.length() > lines.end()) {
                LOG.warn("The last line of {} was never finished and is cut off", path);
                file.setLength(lines.end());
            }
            return new LineFile(path, file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public synchronized long count() {
        return lines.count();
    }

    @Override
    public synchronized void add(List<String> fresh) {
        try {
            append(fresh);
        } catch (IOException e) {
            cutBack(e);
            throw new UncheckedIOException(e);
        }
    }

    /** What came through of lines that were not kept must not be read as lines at the next start. */
    private void cutBack(IOException cause) {
        try {
            file.setLength(lines.end());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void append(List<String> fresh) throws IOException {
        file.seek(lines.end());
        file.write((String.join("\n", fresh) + "\n").getBytes(StandardCharsets.UTF_8));
        file.getChannel().force(false);
        fresh.forEach(line -> lines.added(line.getBytes(StandardCharsets.UTF_8).length + 1));
    }

    @Override
    public synchronized List<String> from(long first, int limit) {
        List<String> page = new ArrayList<>();
        long last = Math.min(lines.count(), first + limit - 1);
        for (long number = first; number <= last; number++) {
            page.add(line(number));
        }
        return page;
    }

    private String line(long number) {
        byte[] line = new byte[lines.length(number)];
        try {
            file.seek(lines.start(number));
            file.readFully(line);
        } catch (EOFException e) {
            throw new IllegalStateException("Line " + number + " of " + path + " was cut off by someone else", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(line, StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
