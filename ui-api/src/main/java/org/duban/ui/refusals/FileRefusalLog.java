package org.duban.ui.refusals;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.Refusal;
import org.duban.command.RefusalLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Refusals in a file, one JSON document a line, only ever added to. */
public final class FileRefusalLog implements RefusalLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileRefusalLog.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RandomAccessFile file;
    private final LineIndex lines;

    private FileRefusalLog(RandomAccessFile file, LineIndex lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The log kept in {@code path}; a last line that was never finished is cut off, with a word in the log. */
    public static FileRefusalLog open(Path path) {
        try {
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            LineIndex lines = LineIndex.of(path);
            if (file.length() > lines.end()) {
                LOG.warn("The last line of {} was never finished and is cut off", path);
                file.setLength(lines.end());
            }
            return new FileRefusalLog(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void record(Refusal refusal) {
        byte[] line = (JSON.writeValueAsString(refusal) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            file.seek(lines.end());
            file.write(line);
            file.getChannel().force(false);
            lines.added(line.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most {@code limit} refusals, from number {@code first} on. */
    public synchronized RefusalPage from(long first, int limit) {
        List<NumberedRefusal> page = new ArrayList<>();
        long last = Math.min(lines.count(), first + limit - 1);
        for (long number = first; number <= last; number++) {
            page.add(new NumberedRefusal(number, line(number)));
        }
        return new RefusalPage(page, last < lines.count() ? last + 1 : null);
    }

    private Refusal line(long number) {
        byte[] line = new byte[lines.length(number)];
        try {
            file.seek(lines.start(number));
            file.readFully(line);
        } catch (EOFException e) {
            throw new IllegalStateException("Line " + number + " of the refusal log was cut off by someone else", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JSON.readValue(line, Refusal.class);
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
