package org.duban.ui.commands;

import java.util.List;
import java.util.function.Function;
import org.duban.command.Command;
import org.duban.command.CommandGateway;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.command.VersionConflict;
import org.duban.command.account.Account;
import org.duban.ui.versions.VersionTokens;
import org.jspecify.annotations.Nullable;

/** Sends commands that are meant only if their stream is at one of some versions. */
record VersionedSending(CommandGateway desk, VersionTokens versions) {

    /**
     * Of several versions the first is tried, and then the one that the stream turned out to be at, if it is among them.
     *
     * @param expected the versions; none for any
     * @param sender who sends it, expecting a version
     * @throws VersionConflict if it is at none of them, with the version as {@code account} is told it
     */
    Receipt send(List<Long> expected, Command command, Account account, Function<@Nullable Long, Sender> sender) {
        try {
            return desk.send(command, sender.apply(expected.isEmpty() ? null : expected.getFirst()));
        } catch (VersionConflict conflict) {
            if (expected.stream().skip(1).anyMatch(other -> other == conflict.actual())) {
                return desk.send(command, sender.apply(conflict.actual()));
            }
            throw new VersionConflict(versions.told(account, command.stream(), conflict.actual()));
        }
    }
}
