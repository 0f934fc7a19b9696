package org.duban.testmongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The MongoDB that tests run on; they are skipped where there is none, unless they must not be. */
public final class TestMongo {

    private static final String URI = "DUBAN_TEST_MONGODB_URI";
    private static final String REQUIRED = "DUBAN_TEST_MONGODB_REQUIRED";

    private static @Nullable String address;

    private TestMongo() {}

    /** A client of it, for whoever closes it. */
    public static MongoClient client() {
        return MongoClients.create(uri());
    }

    /** Whether a test has found it. */
    public static synchronized boolean found() {
        return address != null;
    }

    /** Its address: of the replica set that is named, or else of one with a single member that runs as long as the tests. */
    public static synchronized String uri() {
        if (address == null) {
            String named = System.getenv(URI);
            address = named == null ? MongodSet.start(program(), 1).uri() : named;
            System.out.println("MongoDB for tests: " + (named == null ? "started " + program() : URI + ", " + named));
        }
        return address;
    }

    /** A replica set of one's own, which may be done harm; it is closed by whoever asks for it. */
    public static MongodSet set(int members) {
        System.out.println("MongoDB for tests: " + members + " members of " + program());
        return MongodSet.start(program(), members);
    }

    /** As {@link #set}, each member on a small disk of its own that goes with it; tests are skipped where none can be mounted. */
    public static MongodSet setOnSmallDisks(int members) {
        Path program = program();
        assumeTrue(MongodSet.mounts(), "no small disk can be mounted here");
        return MongodSet.startOnSmallDisks(program, members);
    }

    /** A server that lets nobody do what he has no right to; it is closed by whoever asks for it. */
    public static MongodSet guarded() {
        return MongodSet.guarded(program());
    }

    private static Path program() {
        Optional<Path> program = MongodProgram.find();
        if (program.isEmpty() && System.getenv(REQUIRED) != null) {
            throw new IllegalStateException(REQUIRED + " is set, but there is no MongoDB: neither " + URI + " nor "
                    + MongodProgram.NAMED + " is, and no mongod was fetched or is on the path");
        }
        assumeTrue(program.isPresent(), "no mongod here; ops/test-mongod fetches one and runs a command with it");
        return program.orElseThrow();
    }
}
