package org.duban.command;

/** Where commands are handed in. */
public interface CommandGateway {

    /**
     * Decides {@code command} and, if no rule forbids it, records what it leads to.
     *
     * @return the receipt; its events are durable
     * @throws CommandRefused if a rule forbids it; the refusal is on record
     * @throws VersionConflict if the stream is not at the expected version
     * @throws IdempotencyKeyReused if the key is bound to another command
     * @throws org.duban.events.ledger.LedgerUnavailable if the ledger takes no appends
     */
    Receipt send(Command command, Sender sender);
}
