package org.duban.command;

/** Where Duban hands in commands of its own, which nobody waits for and which need not lead to anything. */
public interface SystemCommandGateway {

    /**
     * Decides {@code command} and records what it leads to.
     *
     * @return whether that was anything
     * @throws org.duban.events.ledger.LedgerUnavailable if the ledger takes no appends
     */
    boolean run(SystemCommand command);
}
