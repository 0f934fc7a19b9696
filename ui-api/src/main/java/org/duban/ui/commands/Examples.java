package org.duban.ui.commands;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duban.command.CommandFolder;
import org.duban.command.CommandFolders;
import org.duban.command.data.DataFile;
import tools.jackson.databind.JsonNode;

/** One body for each command, such as people send them. */
final class Examples {

    private static final String FILE = "examples.json";

    private final Map<String, JsonNode> byCommand = new TreeMap<>();

    /** Reads those of every folder of commands. */
    Examples() {
        CommandFolders.ALL.forEach(this::read);
    }

    /** A register that nobody commands has none. */
    private void read(CommandFolder folder) {
        DataFile.inFolderOf(folder.anchor(), FILE)
                .ifPresent(file -> file.as(JsonNode.class).properties().forEach(example -> {
                    if (byCommand.put(example.getKey(), example.getValue()) != null) {
                        throw new IllegalStateException(
                                file.name() + ": " + example.getKey() + " has an example already");
                    }
                }));
    }

    /** The example of the command called {@code name}. */
    JsonNode of(String name) {
        return Optional.ofNullable(byCommand.get(name))
                .orElseThrow(() -> new IllegalStateException("No example of " + name));
    }

    /** Every command that has one. */
    Map<String, JsonNode> all() {
        return byCommand;
    }
}
