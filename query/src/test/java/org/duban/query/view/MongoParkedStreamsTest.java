package org.duban.query.view;

import com.mongodb.client.MongoClient;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MongoViewStore;
import org.duban.query.store.ViewStore;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterEach;

class MongoParkedStreamsTest extends ParkedStreamsContract {

    private static final String DATABASE = "duban_test_parked";

    private MongoClient client;

    @Override
    ViewStore open() {
        client = TestMongo.client();
        client.getDatabase(DATABASE).drop();
        return elsewhere(null);
    }

    @Override
    ViewStore elsewhere(ViewStore here) {
        return new MongoViewStore(client, DATABASE, "test", ViewTables.VIEWS, ContentSeals.NONE);
    }

    @AfterEach
    void leave() {
        if (client != null) {
            client.getDatabase(DATABASE).drop();
            client.close();
        }
    }
}
