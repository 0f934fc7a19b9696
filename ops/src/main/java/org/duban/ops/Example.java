package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The example year.
 *
 * @param files its commands, in the order of their names
 * @param evidence the folder of the files that they cite
 */
record Example(List<Path> files, Path evidence) {

    /** The one beside the launcher. */
    static Example shipped() {
        return in(Path.of(System.getProperty("duban.ops", "ops"), "example"));
    }

    /** @throws CliException if there is none in {@code folder} */
    static Example in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> commands = files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
            if (commands.isEmpty()) {
                throw CliException.failed("demo.absent", folder);
            }
            return new Example(commands, folder.resolve("evidence"));
        } catch (IOException e) {
            throw CliException.with(folder, e);
        }
    }
}
