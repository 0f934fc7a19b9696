package org.duban.command.workreport;

import org.duban.command.CommandFolders;
import org.duban.command.Rule;

/** Reasons for refusing, by name. */
final class Refusals {

    private Refusals() {}

    static Rule named(String name) {
        return CommandFolders.refusals().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + name));
    }
}
