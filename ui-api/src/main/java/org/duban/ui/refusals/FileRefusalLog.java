package org.duban.ui.refusals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.command.Refusal;
import org.duban.command.RefusalLog;
import org.duban.ui.files.LineFile;
import tools.jackson.databind.json.JsonMapper;

/** Refusals in a file, one JSON document a line, only ever added to. */
public final class FileRefusalLog implements RefusalLog, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LineFile file;

    private FileRefusalLog(LineFile file) {
        this.file = file;
    }

    /** The log kept in {@code path}; a last line that was never finished is cut off, with a word in the log. */
    public static FileRefusalLog open(Path path) {
        return new FileRefusalLog(LineFile.open(path));
    }

    @Override
    public void record(Refusal refusal) {
        file.add(List.of(JSON.writeValueAsString(refusal)));
    }

    /** At most {@code limit} refusals, from number {@code first} on. */
    public RefusalPage from(long first, int limit) {
        List<String> lines = file.from(first, limit);
        List<NumberedRefusal> page = IntStream.range(0, lines.size())
                .mapToObj(n -> refusal(first + n, lines.get(n)))
                .toList();
        long next = first + page.size();
        return new RefusalPage(page, next <= file.count() ? next : null);
    }

    /** How many there are. */
    public long count() {
        return file.count();
    }

    private NumberedRefusal refusal(long number, String line) {
        return new NumberedRefusal(number, file.read(number, line, FileRefusalLog::parsed));
    }

    private static Refusal parsed(String line) {
        Refusal refusal = JSON.readValue(line, Refusal.class);
        Objects.requireNonNull(refusal.code(), "no code");
        Objects.requireNonNull(refusal.at(), "no time");
        return refusal;
    }

    @Override
    public void close() {
        file.close();
    }
}
