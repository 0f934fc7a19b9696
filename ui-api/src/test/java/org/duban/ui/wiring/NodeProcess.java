package org.duban.ui.wiring;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A node in a process of its own, which may be stopped and killed. */
final class NodeProcess implements AutoCloseable {

    private static final String SERVES = "serves on ";

    private final Process process;
    private final Path log;

    private NodeProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Serves until it is killed. */
    public static void main(String[] none) {
        RunningDuban node = RunningDuban.serving(DubanSettings.of(System.getenv(), List.of()), System.out);
        System.out.println(SERVES + node.port().orElseThrow());
    }

    /** Begins to serve. */
    static NodeProcess serving(Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeProcess.class.getName())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DUBAN_"));
        builder.environment().putAll(environment);
        NodeProcess node = new NodeProcess(builder.start(), log);
        Awaitility.await("a node, see " + log)
                .atMost(Duration.ofMinutes(2))
                .until(() -> !node.process.isAlive() || node.said().contains(SERVES));
        node.port(); // or what it said
        return node;
    }

    /** Where it serves. */
    int port() {
        String said = said();
        int at = said.indexOf(SERVES);
        if (at < 0) {
            throw new IllegalStateException("No node: " + said);
        }
        return Integer.parseInt(
                said.substring(at + SERVES.length()).lines().findFirst().orElseThrow());
    }

    /** What it has said so far. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Pauses it, or lets it go on, as {@code kill} does by that signal. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
