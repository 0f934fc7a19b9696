package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who runs Duban may read the ledger and add to it; that is enough, and all. */
class MongoRolesTest {

    private static final String DATABASE = "duban";
    private static final int UNAUTHORIZED = 13;

    private static MongodSet server;

    @BeforeAll
    static void start() {
        server = TestMongo.guarded();
        server.command(user("root", "root"));
        try (MongoClient root = LedgerClients.client(server.uri("root", "secret"))) {
            MongoDatabase database = root.getDatabase(DATABASE);
            LedgerCollection.init(database, HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, new Random()));
            root.getDatabase("admin").runCommand(LedgerCollection.runRole(database, "dubanRuns"));
            root.getDatabase("admin").runCommand(user("runs", "dubanRuns"));
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) { // there may be no server to test with
            server.close();
        }
    }

    @Test
    void who_runs_duban_reads_and_appends_and_hears_of_other_nodes_even_where_there_is_no_replica_set() {
        try (MongoClient client = LedgerClients.client(server.uri("runs", "secret"));
                MongoLedger one = MongoLedger.open(client.getDatabase(DATABASE));
                MongoLedger other = MongoLedger.open(client.getDatabase(DATABASE))) {
            long position = append(one, draft("case-a", 0)).position();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> other.head().position() == position);
        }
    }

    @Test
    void who_runs_duban_can_neither_change_nor_remove_what_is_recorded() {
        try (MongoClient client = LedgerClients.client(server.uri("runs", "secret"))) {
            MongoDatabase database = client.getDatabase(DATABASE);
            MongoCollection<Document> ledger = database.getCollection(LedgerCollection.NAME);

            assertUnauthorized(() -> ledger.updateOne(Filters.eq("_id", 0L), Updates.set("ledger", "another")));
            assertUnauthorized(() -> ledger.deleteOne(Filters.eq("_id", 0L)));
            assertUnauthorized(() -> ledger.replaceOne(Filters.eq("_id", 0L), new Document("_id", 0L)));
            assertUnauthorized(ledger::drop);
            assertUnauthorized(() -> ledger.dropIndex("sequences"));
            assertUnauthorized(database::drop);
        }
    }

    private static void assertUnauthorized(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfAny(MongoCommandException.class, MongoException.class)
                .satisfies(refused ->
                        assertThat(((MongoException) refused).getCode()).isEqualTo(UNAUTHORIZED));
    }

    private static Document user(String name, String role) {
        return new Document("createUser", name).append("pwd", "secret").append("roles", List.of(role));
    }
}
