package org.duban.events.ledger.proof;

/** Is told how far long work has come. */
@FunctionalInterface
public interface ProgressListener {

    /** For those who do not ask. */
    ProgressListener UNSEEN = (done, total) -> {};

    /**
     * Called every now and then, and at the end with {@code done} equal to {@code total}.
     *
     * @param total what there was at the start; {@code done} may pass it while the ledger grows
     */
    void at(long done, long total);
}
