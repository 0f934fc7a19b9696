package org.duban.ui;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.Command;
import org.duban.command.Sender;
import org.duban.events.EventMeta;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A real server on a free port, with an account for each role; its clock stands at the end of 2024-01-11. */
public final class Server implements AutoCloseable {

    /** Every account's password. */
    public static final String PASSWORD = "correct horse battery";

    private final Path data;
    private final Map<String, String> environment;
    private final @Nullable Clock clock;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private RunningDuban duban;
    private boolean running;

    private Server(Path data, Map<String, String> environment, @Nullable Clock clock) {
        this.data = data;
        this.environment = environment;
        this.clock = clock;
        this.duban = started();
    }

    /** A ledger, without which there can be no passwords. */
    private static void begin(Path data, String... settings) {
        List<String> all = List.of(settings);
        int digest = all.indexOf("DUBAN_DIGEST");
        LedgerDigest chosen = digest < 0 ? LedgerDigest.SHA_256 : LedgerDigest.of(all.get(digest + 1));
        FileLedger.open(DataFolder.ledgerIn(data), chosen, Clock.systemUTC()).close();
    }

    /** Password hashes that cost little, so that a test need not wait for them. */
    private static void cheapCredentials(Path data, String... accounts) {
        String hash = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 8, 1).encode(PASSWORD);
        try {
            Files.write(
                    data.resolve("credentials"),
                    Arrays.stream(accounts).map(account -> account + ":" + hash).toList());
            Files.setPosixFilePermissions(data.resolve("credentials"), PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on {@code data} without accounts other than {@code admin}. */
    public static Server bare(Path data, String... settings) {
        return bare(data, (Clock) null, settings);
    }

    /** A server on a ledger that is there already, on that day; {@code accounts} get the usual password. */
    public static Server on(Path data, LocalDate day, String... accounts) {
        cheapCredentials(data, accounts);
        return bare(data, "DUBAN_CLOCK", day.toString());
    }

    /** A server on {@code data} by a clock of the test's own; {@code accounts} have the usual password once they are there. */
    public static Server by(Clock clock, Path data, String... accounts) {
        begin(data);
        cheapCredentials(data, accounts);
        return bare(data, clock);
    }

    private static Server bare(Path data, @Nullable Clock clock, String... settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DUBAN_PORT",
                "0",
                "DUBAN_DATA",
                data.toString(),
                "DUBAN_CLOCK",
                "2024-01-11",
                "DUBAN_ADMIN_PASSWORD",
                PASSWORD));
        if (clock != null) { // one that a test sets as it likes
            environment.put("DUBAN_CLOCK_AHEAD", "36500d");
            environment.put("DUBAN_CLOCK_JUMP", "36500d");
        }
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        return new Server(data, environment, clock);
    }

    /** A server on {@code data} with units, and an account for each role. */
    public static Server peopled(Path data, String... settings) {
        return peopled(data, (Clock) null, settings);
    }

    /** The same, by a clock of the test's own. */
    public static Server peopled(Path data, @Nullable Clock clock, String... settings) {
        begin(data, settings);
        cheapCredentials(
                data,
                "admin",
                "clerk",
                "committee",
                "reviewer",
                "director",
                "office",
                "department",
                "other-department",
                "deputy",
                "auditor");
        Server server = bare(data, clock, settings);
        new Peopling(server::record).all();
        return server;
    }

    private RunningDuban started() {
        DubanSettings given = DubanSettings.of(environment, List.of());
        DubanSettings settings = clock == null ? given : given.under(clock);
        RunningDuban started = RunningDuban.serving(settings, new PrintStream(printed, true, StandardCharsets.UTF_8));
        running = true;
        return started;
    }

    /** Stops and starts again on the same folder. */
    public void restart() {
        close();
        duban = started();
    }

    /** Something that happens to files. */
    @FunctionalInterface
    public interface Mishap {

        /** Happens. */
        void happen() throws IOException;
    }

    /** Stops, and starts again after {@code mishap}. */
    public void restart(Mishap mishap) {
        close();
        try {
            mishap.happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        duban = started();
    }

    /** What nobody has to have a role for. */
    public void record(Command command) {
        duban.core().commands().gateway().send(command, Sender.of(EventMeta.SYSTEM));
    }

    /** Someone who calls the server. */
    public Caller as(String account) {
        return new Caller(port(), account, PASSWORD);
    }

    /** Someone who calls with a password of his own. */
    public Caller as(String account, String password) {
        return new Caller(port(), account, password);
    }

    /** The port it serves on. */
    public int port() {
        return duban.port().orElseThrow();
    }

    /** The running program. */
    public RunningDuban duban() {
        return duban;
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** The ledger's head position. */
    public long head() {
        return duban.core().ledger().head().position();
    }

    /** Waits until views show all that is recorded, as a page after a step does; where they stand still, for some seconds only. */
    public void seen() {
        long head = head();
        Instant patience = Instant.now().plusSeconds(5);
        duban.views()
                .ifPresent(views -> await().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> views.progress().position() >= head
                                || Instant.now().isAfter(patience)));
    }

    /** What was printed for the person who started it. */
    public List<String> printed() {
        return new ArrayList<>(printed.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** Stops; a server whose start was refused has nothing to stop. */
    @Override
    public void close() {
        if (running) {
            running = false;
            duban.close();
        }
    }
}
