package org.duban.command.dispatch;

import org.duban.command.Receipt;
import org.duban.events.ledger.Commit;
import org.jspecify.annotations.Nullable;

/** What became of a command that was not refused: the commit that was written for it, if it led to anything. */
final class CommandResult {

    private @Nullable Commit commit;

    /** What a command led to that was given before. */
    static CommandResult of(Commit earlier) {
        CommandResult result = new CommandResult();
        result.written(earlier);
        return result;
    }

    /** The commit is durable. */
    void written(Commit durable) {
        commit = durable;
    }

    /** Whether the command led to anything. */
    boolean anything() {
        return commit != null;
    }

    /**
     * What its sender takes away.
     *
     * @throws IllegalStateException if it led to nothing
     */
    Receipt receipt() {
        if (commit == null) {
            throw new IllegalStateException("A command that led to nothing has no receipt");
        }
        return CommitReceipt.of(commit);
    }
}
