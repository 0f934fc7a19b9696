package org.duban.ui.pages.forms;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.ui.pages.PageRequest;

/**
 * Something that can be done to several rows of a list at once.
 *
 * @param command its name
 * @param title what it does
 */
public record BulkAction(String command, String title) {

    /** Of each, everything but what it is about is the same for all rows. */
    private static final List<String> COMMANDS = List.of(
            "assign-item",
            "reassign-item",
            "acknowledge-item",
            "accept-item",
            "close-item",
            "grant-item-extension",
            "refuse-item-extension",
            "issue-reminder-letter");

    /** What the reader may do, whatever the rules say of a row. */
    static Stream<CommandType> all(PageRequest visit) {
        return visit.elsewhen()
                ? Stream.of()
                : COMMANDS.stream()
                        .flatMap(name -> Commands.named(name).stream())
                        .filter(type -> may(type, visit));
    }

    /** Whether it can be done to several rows, and by the reader. */
    static boolean may(CommandType type, PageRequest visit) {
        return COMMANDS.contains(type.name())
                && !Collections.disjoint(type.roles(), visit.account().roles());
    }
}
