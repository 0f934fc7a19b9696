package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.Receipt;
import org.duban.events.Evidence;
import org.duban.query.history.HistoryEntry;
import org.duban.ui.commands.ReadCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A form that somebody fills in, and that becomes one command. */
interface OpenForm {

    /** What it does. */
    String title();

    /** What it holds before anybody filled it in. */
    ObjectNode begun();

    /** What was filled in. */
    ObjectNode filled();

    /**
     * The command that was filled in.
     *
     * @throws org.duban.ui.problem.ProblemException if it is no such command
     */
    ReadCommand read();

    /**
     * What it would lead to, in words.
     *
     * @throws org.duban.command.CommandRefused if a rule forbids it
     */
    List<String> foretold(ReadCommand read);

    /** The document that would go out with it, made to be looked at; empty if none would. */
    default Optional<Evidence> made(ReadCommand read) {
        return Optional.empty();
    }

    /** What others recorded about the same since the ledger was at {@code seen}. */
    List<HistoryEntry> meanwhile(long seen);

    /** What others recorded, for which alone it was refused: whoever has seen that may go on. */
    default List<HistoryEntry> inTheWay(CommandRefused refused, long seen) {
        return List.of();
    }

    /** What others recorded about the same while it was filled in, of which that it was refused may come. */
    default List<HistoryEntry> first(CommandRefused refused, long seen) {
        return meanwhile(seen);
    }

    /** What was filled in, beside what others put right meanwhile. */
    default ObjectNode besideOthers() {
        return filled();
    }

    /**
     * Records it, and waits until pages show it.
     *
     * @throws org.duban.command.CommandRefused if a rule forbids it
     */
    Receipt record(ReadCommand read, String key);

    /** Where one sees what came of it: of a form that came twice, what came of it the first time. */
    String pageAfter(ReadCommand read, Receipt receipt);

    /** The form with that content. */
    CommandForm shown(JsonNode content, FormProgress state);
}
