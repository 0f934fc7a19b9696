package org.duban.ui.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** One body for each command, such as people send them. */
final class Examples {

    private static final List<String> FILES = List.of(
            "preparation",
            "fieldwork",
            "inspection-report",
            "opinions",
            "reports",
            "items",
            "item-reviews",
            "closing",
            "duties",
            "directory");

    private final Map<String, JsonNode> byCommand = new TreeMap<>();

    /** Reads them from the class path. */
    Examples() {
        FILES.forEach(this::read);
    }

    private void read(String file) {
        try (InputStream in = Examples.class.getResourceAsStream("examples/" + file + ".json")) {
            byte[] json = Optional.ofNullable(in)
                    .orElseThrow(() -> new IllegalStateException("No file of examples is called " + file))
                    .readAllBytes();
            StrictJson.read(json).properties().forEach(example -> byCommand.put(example.getKey(), example.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
