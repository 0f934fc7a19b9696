package org.duban.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("unknown processor");
        return "%d × %s, Linux %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        System.getProperty("os.version"),
                        System.getProperty("java.version"));
    }

    /** How busy it is: how many wanted a processor in the last minute. */
    static String load() {
        try {
            String all = Files.readString(Path.of("/proc/loadavg"));
            return all.substring(0, all.indexOf(' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
