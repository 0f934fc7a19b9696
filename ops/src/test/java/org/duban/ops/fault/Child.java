package org.duban.ops.fault;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.duban.ops.Duban;
import org.duban.ops.endtoend.Staff;

/** {@code duban serve} in a process of its own. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern READY = Pattern.compile("^Duban serves .* at (http://\\S+) ", Pattern.MULTILINE);

    private final Process process;
    private final Path log;
    private final URI uri;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
        Awaitility.await("a server, see " + log)
                .atMost(PATIENCE)
                .until(() -> !process.isAlive() || ready().isPresent());
        this.uri = ready().orElseThrow(() -> new IllegalStateException("No server: " + said()));
    }

    /** Serves {@code data} on a free port; what it says goes to {@code log}. */
    static Child serving(Path data, Path log) throws IOException {
        return serving(List.of(), Map.of(), data, log);
    }

    /** The same with further settings. */
    static Child serving(Map<String, String> settings, Path data, Path log) throws IOException {
        return serving(List.of(), settings, data, log);
    }

    /** The same, started by {@code launcher}, a command that takes another one at its end and becomes it. */
    static Child serving(List<String> launcher, Path data, Path log) throws IOException {
        return serving(launcher, Map.of(), data, log);
    }

    private static Child serving(List<String> launcher, Map<String, String> settings, Path data, Path log)
            throws IOException {
        List<String> words = new ArrayList<>(launcher);
        words.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Duban.class.getName(),
                "serve",
                "--port=0",
                "--data=" + data));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DUBAN_") || name.startsWith("LC_"));
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("DUBAN_ADMIN_PASSWORD", Staff.PASSWORD);
        builder.environment().putAll(settings);
        return new Child(builder.start(), log);
    }

    /** A path as the child sees it, who may see other disks than we do. */
    Path seen(Path path) {
        return Path.of("/proc/" + process.pid() + "/root" + path);
    }

    /** What it has said so far. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return List.of(e).toString();
        }
    }

    /** Where it serves. */
    URI uri() {
        return uri;
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Tells it to stop, as a service manager does, and returns its exit status. */
    int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    private Optional<URI> ready() {
        Matcher matcher = READY.matcher(said());
        return matcher.find() ? Optional.of(URI.create(matcher.group(1))) : Optional.empty();
    }
}
