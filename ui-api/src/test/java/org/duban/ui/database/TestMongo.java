package org.duban.ui.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The MongoDB that tests are given; they are skipped where there is none, unless they must not be. */
public final class TestMongo {

    private static final String URI = "DUBAN_TEST_MONGODB_URI";
    private static final String REQUIRED = "DUBAN_TEST_MONGODB_REQUIRED";

    private TestMongo() {}

    /** A client of it. */
    public static MongoClient client() {
        String uri = System.getenv(URI);
        if (uri == null && System.getenv(REQUIRED) != null) {
            throw new IllegalStateException(REQUIRED + " is set, but not " + URI);
        }
        assumeTrue(uri != null, URI + " is not set; ops/test-mongod runs a command with it");
        return MongoClients.create(uri);
    }
}
