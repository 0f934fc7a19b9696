package org.duban.ui.database;

import com.mongodb.client.MongoClient;
import java.util.UUID;
import org.duban.testmongo.TestMongo;
import org.duban.ui.evidence.EvidencePlace;
import org.duban.ui.evidence.EvidencePlaceContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

class DatabasePlaceTest extends EvidencePlaceContract {

    private static MongoClient client;
    private final String database = "duban-test-" + UUID.randomUUID();

    @BeforeAll
    static void connect() {
        client = TestMongo.client();
    }

    @AfterAll
    static void disconnect() {
        if (client != null) {
            client.close();
        }
    }

    @AfterEach
    void drop() {
        client.getDatabase(database).drop();
    }

    @Override
    protected EvidencePlace open() {
        return new DatabasePlace(client.getDatabase(database));
    }
}
