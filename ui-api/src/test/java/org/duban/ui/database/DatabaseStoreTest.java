package org.duban.ui.database;

import com.mongodb.client.MongoClient;
import java.util.UUID;
import org.duban.testmongo.TestMongo;
import org.duban.ui.files.SideStore;
import org.duban.ui.files.SideStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

class DatabaseStoreTest extends SideStoreContract {

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
    protected SideStore open() {
        return new DatabaseStore(client.getDatabase(database));
    }
}
