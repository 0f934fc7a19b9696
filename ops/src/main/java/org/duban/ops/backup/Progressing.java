package org.duban.ops.backup;

import java.util.function.BooleanSupplier;
import org.duban.ops.CliException;
import org.duban.ops.ProgressBar;
import org.duban.ops.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows how far each step of long work has come, and breaks it off when somebody asks for that. */
public final class Progressing implements AutoCloseable {

    private final Terminal terminal;
    private final BooleanSupplier stop;
    private @Nullable ProgressBar bar;
    private long total;
    private long done;

    /** @param stop whether the work is to be broken off; asked again and again */
    public Progressing(Terminal terminal, BooleanSupplier stop) {
        this.terminal = terminal;
        this.stop = stop;
    }

    /** Begins a step of {@code bytes} that the sentence {@code key} names. */
    void begin(String key, long bytes) {
        close();
        bar = new ProgressBar(terminal, terminal.texts().say(key));
        total = bytes;
        done = 0;
    }

    /**
     * So many bytes more are done.
     *
     * @throws CliException if the work is to be broken off
     */
    void moved(long bytes) {
        if (stop.getAsBoolean()) {
            throw CliException.failed("interrupted");
        }
        done += bytes;
        if (bar != null) {
            bar.at(done, total);
        }
    }

    /** Takes the progress off the screen. */
    @Override
    public void close() {
        if (bar != null) {
            bar.clear();
        }
    }
}
