package org.duban.query.store;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.duban.query.row.DutyFields;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterAll;

class MongoViewStoreTest extends ViewStoreContract {

    private static final String DATABASE = "duban_test_store";

    @Override
    ViewStore open() {
        MongoClient client = TestMongo.client();
        client.getDatabase(DATABASE).drop();
        return new MongoViewStore(client, DATABASE, List.of(DutyFields.TABLE));
    }

    @AfterAll
    static void leaveNothing() {
        if (TestMongo.found()) {
            try (MongoClient client = TestMongo.client()) {
                client.getDatabase(DATABASE).drop();
            }
        }
    }
}
