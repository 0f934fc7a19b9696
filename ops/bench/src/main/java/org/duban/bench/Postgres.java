package org.duban.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL 15 of Debian's package, on loopback, with its usual settings (fsync and synchronous_commit on). */
final class Postgres implements AutoCloseable {

    static final String USER = "postgres";

    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    private final Path folder;
    private final int port;

    Postgres() throws IOException {
        if (!Files.isExecutable(BIN.resolve("postgres"))) {
            throw new IllegalStateException("PostgreSQL 15 is not installed: apt-get install postgresql-15");
        }
        folder = Folders.fresh("postgres");
        port = freePort();
        asOwner("chown", "-R", USER, folder.toString());
        run("initdb", "-D", folder + "/data", "-U", USER, "-A", "trust", "-E", "UTF8");
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=on -c synchronous_commit=on -k " + folder;
        run("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", options, "start");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", folder + "/data", "-w", "-m", "fast", "stop");
        Folders.delete(folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL refuses to run as root, so root lends it the account that the package made. */
    private static void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(BIN.resolve(program).toString());
        command.addAll(List.of(arguments));
        wait(command);
    }

    private static void asOwner(String... command) throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            wait(Stream.of(command).toList());
        }
    }

    private static void wait(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("Failed: " + String.join(" ", command));
        }
    }
}
