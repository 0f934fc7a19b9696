package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The example.
 *
 * @param files the commands of one inspection, in the order of their names
 * @param year the commands of what else the year's report tells of, which go on from these
 * @param report the figures that the year's report prints
 * @param evidence the folder of the files that they cite
 */
record Example(List<Path> files, List<Path> year, Path report, Path evidence) {

    private static final String YEAR = "xuhui-2023";

    /** The one beside the launcher. */
    static Example shipped() {
        return in(Path.of(System.getProperty("duban.ops", "ops"), "example"));
    }

    /** @throws CliException if there is none in {@code folder} */
    static Example in(Path folder) {
        List<Path> commands = commands(folder);
        if (commands.isEmpty()) {
            throw CliException.failed("demo.absent", folder);
        }
        Path year = folder.resolve(YEAR);
        return new Example(commands, commands(year), year.resolve("report.csv"), folder.resolve("evidence"));
    }

    /** All its files. */
    List<Path> all() {
        return Stream.concat(files.stream(), year.stream()).toList();
    }

    private static List<Path> commands(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw CliException.with(folder, e);
        }
    }
}
