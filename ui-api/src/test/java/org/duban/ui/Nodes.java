package org.duban.ui;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.testmongo.TestMongo;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.LedgerBegun;
import org.duban.ui.wiring.RunningDuban;
import org.jspecify.annotations.Nullable;

/** A database of a test's own with a ledger in it, and nodes that serve it. */
public final class Nodes implements AutoCloseable {

    /** The administrator's password. */
    public static final String PASSWORD = "correct horse battery";

    private final String database = "duban-test-" + UUID.randomUUID();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<RunningDuban> running = new ArrayList<>();
    private final String server;
    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();

    /** Begins a ledger; {@code settings} are those of all nodes. */
    public Nodes(Path folder, String... settings) {
        this(TestMongo.uri(), folder, settings);
    }

    private Nodes(String server, Path folder, String... settings) {
        this.server = server;
        this.folder = folder;
        add(this.settings, settings);
        LedgerBegun.where(DubanSettings.of(environment("begin"), List.of()));
    }

    /** The same on a server of the test's own. */
    public static Nodes on(String server, Path folder, String... settings) {
        return new Nodes(server, folder, settings);
    }

    /** The name of the ledger's database. */
    public String database() {
        return database;
    }

    /** What the environment of a node holds. */
    public Map<String, String> environment(String name, String... more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "DUBAN_MONGODB_URI",
                server.replace("/?", "/" + database + "?"),
                "DUBAN_DATA",
                folder.resolve(name).toString(),
                "DUBAN_PORT",
                "0",
                "DUBAN_CLOCK",
                "2024-01-11",
                "DUBAN_ADMIN_PASSWORD",
                PASSWORD));
        all.putAll(settings);
        add(all, more);
        return all;
    }

    private static void add(Map<String, String> all, String... more) {
        for (int n = 0; n < more.length; n += 2) {
            all.put(more[n], more[n + 1]);
        }
    }

    /** A node that serves; it ends with the test. */
    public RunningDuban node(String name, String... more) {
        return node(name, (Clock) null, more);
    }

    /** The same by a clock of the test's own. */
    public RunningDuban node(String name, @Nullable Clock clock, String... more) {
        DubanSettings given = DubanSettings.of(environment(name, more), List.of());
        RunningDuban node = RunningDuban.serving(
                clock == null ? given : given.under(clock), new PrintStream(printed, true, StandardCharsets.UTF_8));
        running.add(node);
        return node;
    }

    /** An administrator who asks that node. */
    public static Caller admin(RunningDuban node) {
        return new Caller(node.port().orElseThrow(), "admin", PASSWORD);
    }

    @Override
    public void close() {
        running.reversed().forEach(RunningDuban::close);
        try (MongoClient client = MongoClients.create(server)) {
            client.getDatabase(database).drop();
            client.getDatabase(database + "-views").drop();
        }
    }
}
