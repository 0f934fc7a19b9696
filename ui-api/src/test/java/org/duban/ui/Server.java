package org.duban.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.Sender;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A real server on a free port, with an account for each role; its clock stands at the end of 2024-01-11. */
public final class Server implements AutoCloseable {

    /** Every account's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final LocalDate DAY = LocalDate.parse("2023-01-03");

    private final Path data;
    private final Map<String, String> environment;
    private final @Nullable Clock clock;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private RunningDuban duban;

    private Server(Path data, Map<String, String> environment, @Nullable Clock clock) {
        this.data = data;
        this.environment = environment;
        this.clock = clock;
        this.duban = started();
    }

    /** Password hashes that cost little, so that a test need not wait for them. */
    private static void cheapCredentials(Path data, String... accounts) {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        try {
            Files.createDirectories(data);
            Files.write(
                    data.resolve("credentials"),
                    Arrays.stream(accounts).map(account -> account + ":" + hash).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on {@code data} without accounts other than {@code admin}. */
    public static Server bare(Path data, String... settings) {
        return bare(data, (Clock) null, settings);
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
        server.unit("general-office", UnitKind.GENERAL_OFFICE, null);
        server.unit("urban-committee", UnitKind.COMMITTEE, null);
        server.unit("government-office", UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT);
        server.unit("greening-bureau", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        server.unit("urban-management", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        server.unit("housing-bureau", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        server.account("clerk", "general-office", Role.CLERK);
        server.account("committee", "urban-committee", Role.COMMITTEE);
        server.account("reviewer", "urban-committee", Role.COMMITTEE);
        server.account("director", null, Role.DIRECTOR);
        server.account("office", "government-office", Role.OFFICE);
        server.account("department", "greening-bureau", Role.DEPARTMENT);
        server.account("other-department", "urban-management", Role.DEPARTMENT);
        server.account("deputy", null, Role.DEPUTY);
        server.account("auditor", null, Role.AUDITOR);
        return server;
    }

    private RunningDuban started() {
        DubanSettings given = DubanSettings.of(environment, List.of());
        DubanSettings settings = clock == null ? given : given.under(clock);
        return RunningDuban.serving(settings, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /** Stops and starts again on the same folder. */
    public void restart() {
        duban.close();
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
        duban.close();
        try {
            mishap.happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        duban = started();
    }

    private void unit(String id, UnitKind kind, @Nullable SupervisedOrgan organ) {
        duban.core()
                .commands()
                .desk()
                .send(new RegisterUnit(new UnitId(id), id, kind, organ, DAY), Sender.of(EventMeta.SYSTEM));
    }

    private void account(String name, @Nullable String unit, Role role) {
        AccountName account = new AccountName(name);
        Sender system = Sender.of(EventMeta.SYSTEM);
        UnitId of = unit == null ? null : new UnitId(unit);
        duban.core().commands().desk().send(new RegisterAccount(account, name, of, DAY), system);
        duban.core().commands().desk().send(new AssignRole(account, role, DAY), system);
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

    /** What was printed for the person who started it. */
    public List<String> printed() {
        return new ArrayList<>(printed.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Override
    public void close() {
        duban.close();
    }
}
