package org.duban.testmongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;

/** A replica set on this machine, whose members can be killed, halted and started again; it ends with the tests. */
public final class MongodSet implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STEPPED_DOWN_SECONDS = 5;

    private final Path program;
    private final Path folder;
    private final List<Integer> ports;
    private final List<Process> members = new ArrayList<>();

    private final boolean guarded;
    private final boolean small;

    private MongodSet(Path program, int size, boolean guarded, boolean small) throws IOException {
        this.program = program;
        this.guarded = guarded;
        this.small = small;
        folder = Files.createTempDirectory("duban-test-mongod-");
        ports = IntStream.range(0, size).mapToObj(member -> freePort()).toList();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** A set of so many members, one of which is primary. */
    static MongodSet start(Path program, int size) {
        return start(program, size, false);
    }

    /** The same, each member on a small disk of its own. */
    static MongodSet startOnSmallDisks(Path program, int size) {
        return start(program, size, true);
    }

    private static MongodSet start(Path program, int size, boolean small) {
        try {
            MongodSet set = new MongodSet(program, size, false, small);
            for (int member = 0; member < size; member++) {
                set.members.add(set.run(member));
            }
            set.initiate();
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A single server without a set, which lets nobody do what he has no right to, but for making the first user. */
    static MongodSet guarded(Path program) {
        try {
            MongodSet alone = new MongodSet(program, 1, true, false);
            alone.members.add(alone.run(0));
            alone.awaitListening();
            return alone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a user of a guarded server. */
    public String uri(String user, String password) {
        return "mongodb://" + user + ":" + password + "@" + host(ports.getFirst()) + "/?authSource=admin";
    }

    /** Does something as the administrator of a member, without any user. */
    public Document command(Document command) {
        return admin(0, command);
    }

    /** Its address. */
    public String uri() {
        String hosts = String.join(",", ports.stream().map(MongodSet::host).toList());
        return "mongodb://" + hosts + "/?replicaSet=rs0";
    }

    /** Which member is primary now; waits until one is. */
    public int primary() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> IntStream.range(0, ports.size())
                                .filter(this::isPrimary)
                                .findFirst()
                                .orElse(-1),
                        found -> found >= 0);
    }

    /** Ends a member as a power cut does. */
    public void kill(int member) {
        members.get(member).destroyForcibly().onExit().join();
    }

    /** Lets the primary be one no more, as whoever looks after a set does before he stops it. */
    public void stepDown(int member) {
        admin(member, new Document("replSetStepDown", STEPPED_DOWN_SECONDS).append("force", true));
    }

    /** Lets a member stand still until {@link #wake}. */
    public void halt(int member) {
        signal("-STOP", member);
    }

    /** Lets a member go on that stood still. */
    public void wake(int member) {
        signal("-CONT", member);
    }

    /** Starts a member again that was killed. */
    public void restart(int member) {
        members.set(member, run(member));
    }

    /** Leaves no room on the small disk of a member. */
    public void fill(int member) {
        SmallDisk.fill(members.get(member).pid(), folder.resolve("member-" + member));
    }

    /** Waits until a member has ended of itself. */
    public void awaitEnd(int member) {
        Awaitility.await().atMost(PATIENCE).until(() -> !members.get(member).isAlive());
    }

    /** Waits until a member holds what the others do and takes part. */
    public void awaitMember(int member) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            Document hello = admin(member, new Document("hello", 1));
            return hello.getBoolean("secondary", false) || hello.getBoolean("isWritablePrimary", false);
        });
    }

    /** Whether small disks can be mounted here. */
    static boolean mounts() {
        return SmallDisk.mounts();
    }

    @Override
    public void close() {
        members.forEach(member -> member.destroyForcibly().onExit().join());
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Process run(int member) {
        Path data = folder.resolve("member-" + member);
        try {
            Files.createDirectories(data);
            List<String> command = new ArrayList<>(small ? SmallDisk.at(data) : List.of());
            command.add(program.toString());
            command.addAll(guarded ? List.of("--auth") : List.of("--replSet", "rs0"));
            command.addAll(List.of(
                    "--dbpath",
                    data.toString(),
                    "--port",
                    ports.get(member).toString(),
                    "--bind_ip",
                    "127.0.0.1",
                    "--wiredTigerCacheSizeGB",
                    "0.25",
                    "--logpath",
                    data + ".log",
                    "--logappend",
                    "--nounixsocket"));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initiate() {
        List<Document> hosts = IntStream.range(0, ports.size())
                .mapToObj(member -> new Document("_id", member).append("host", host(ports.get(member))))
                .toList();
        Document settings = new Document("electionTimeoutMillis", 2000)
                .append("heartbeatTimeoutSecs", 1)
                .append("catchUpTimeoutMillis", 1000);
        Document set = new Document("_id", "rs0").append("members", hosts).append("settings", settings);
        awaitListening();
        admin(0, new Document("replSetInitiate", set));
        primary();
    }

    private void awaitListening() {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            for (int member = 0; member < ports.size(); member++) {
                admin(member, new Document("ping", 1));
            }
            return true;
        });
    }

    private boolean isPrimary(int member) {
        if (!members.get(member).isAlive()) {
            return false;
        }
        try {
            return admin(member, new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException silent) {
            return false;
        }
    }

    private Document admin(int member, Document command) {
        String uri = "mongodb://" + host(ports.get(member))
                + "/?directConnection=true&serverSelectionTimeoutMS=1000&socketTimeoutMS=60000";
        try (MongoClient client = MongoClients.create(uri)) {
            return client.getDatabase("admin").runCommand(command);
        }
    }

    private void signal(String signal, int member) {
        try {
            String pid = Long.toString(members.get(member).pid());
            new ProcessBuilder("kill", signal, pid).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String host(int port) {
        return "127.0.0.1:" + port;
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
