package org.duban.ui.notices.outbox;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duban.ui.notices.log.Delivery;

/**
 * What became of notices, written down many at a time, for the disk takes longer over one line than a program over one
 * notice. What is not written down when the power fails is sent again: a hundred notices, or those of a second.
 */
final class Receipts implements AutoCloseable {

    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Consumer<List<Delivery>> record;
    private final List<Delivery> unwritten;
    private final Clock clock;
    private final List<Delivery> lines = new ArrayList<>();
    private Instant written;

    /** @param unwritten what the disk does not take now, which nobody must be told again because of that */
    Receipts(Consumer<List<Delivery>> record, List<Delivery> unwritten, Clock clock) {
        this.record = record;
        this.unwritten = unwritten;
        this.clock = clock;
        written = clock.instant();
    }

    void add(List<Delivery> fresh) {
        lines.addAll(fresh);
        if (lines.size() >= MOST || !clock.instant().isBefore(written.plus(LONGEST))) {
            close();
        }
    }

    /** Writes down what is left. */
    @Override
    public void close() {
        if (!lines.isEmpty()) {
            List<Delivery> all = List.copyOf(lines);
            lines.clear();
            write(all);
        }
        written = clock.instant();
    }

    private void write(List<Delivery> all) {
        try {
            record.accept(all);
        } catch (UncheckedIOException e) {
            unwritten.addAll(all);
            throw e;
        }
    }
}
