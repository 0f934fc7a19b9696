package org.duban.ops;

import java.nio.file.Path;

/** Where Duban keeps what it knows. */
record DataFolder(Path path) {

    /** The folder that {@code line}, else the environment, names; else {@code ./duban-data}. */
    static DataFolder of(CommandLine line, Terminal terminal) {
        return new DataFolder(Path.of(line.value(Option.DATA)
                        .or(() -> terminal.variable(Option.DATA.variable()))
                        .orElse("duban-data"))
                .toAbsolutePath()
                .normalize());
    }

    /** The ledger's folder. */
    Path ledger() {
        return path.resolve("ledger");
    }
}
