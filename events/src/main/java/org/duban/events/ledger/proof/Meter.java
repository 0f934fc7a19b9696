package org.duban.events.ledger.proof;

/** Reports progress in steps that a person can follow. */
final class Meter {

    private static final int STEPS = 200;

    private final ProgressListener progress;
    private final long total;
    private long reported;

    Meter(ProgressListener progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void at(long done) {
        if (done - reported >= total / STEPS) {
            reported = done;
            progress.at(done, total);
        }
    }

    void end() {
        progress.at(total, total);
    }
}
