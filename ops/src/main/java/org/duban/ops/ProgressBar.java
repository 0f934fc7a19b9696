package org.duban.ops;

import java.util.function.LongSupplier;

/** Shows how far long work has come: a bar on a terminal, elsewhere a line every few seconds. */
public final class ProgressBar {

    private static final int WIDTH = 40;
    private static final int PERCENT = 100;
    private static final long BAR_PAUSE = 100_000_000;
    private static final long LINE_PAUSE = 5_000_000_000L;

    private final Terminal terminal;
    private final String label;
    private final LongSupplier nanoTime;
    private long shownAt;
    private boolean barShown;

    /** Progress of what {@code label} names. */
    public ProgressBar(Terminal terminal, String label) {
        this(terminal, label, System::nanoTime);
    }

    ProgressBar(Terminal terminal, String label, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.label = label;
        this.nanoTime = nanoTime;
        this.shownAt = nanoTime.getAsLong();
    }

    /** {@code done} of {@code total} is done; both in the same unit, whatever it is. */
    public void at(long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - shownAt < (terminal.interactive() ? BAR_PAUSE : LINE_PAUSE)) {
            return;
        }
        shownAt = now;
        long percent = total <= 0 ? PERCENT : Math.min(PERCENT, done * PERCENT / total);
        if (terminal.interactive()) {
            draw((int) percent);
        } else {
            terminal.err().println(label + " " + percent + " %");
        }
    }

    /** Takes the bar off the screen, so that something else can be written there. */
    public void clear() {
        if (barShown) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
            barShown = false;
        }
    }

    private void draw(int percent) {
        int full = percent * WIDTH / PERCENT;
        terminal.err().printf("\r\033[K%s [%s%s] %d %%", label, "=".repeat(full), " ".repeat(WIDTH - full), percent);
        terminal.err().flush();
        barShown = true;
    }
}
