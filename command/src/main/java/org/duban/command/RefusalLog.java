package org.duban.command;

/** The append-only record of refused commands, beside the ledger and never in it. */
public interface RefusalLog {

    /** Keeps {@code refusal}; it is durable when this returns. */
    void record(Refusal refusal);
}
