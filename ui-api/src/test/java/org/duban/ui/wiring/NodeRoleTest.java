package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.duban.events.AccountName;
import org.duban.events.ledger.handover.HandOverPlace;
import org.duban.events.ledger.handover.PlainWires;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Caller;
import org.duban.ui.evidence.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role that ops/deploy gives for nodes is enough for all that they do, and lets them change nothing that is recorded. */
class NodeRoleTest {

    private static final Path ROLE = Path.of("../ops/deploy/mongodb-run-role.json");
    private static final String PASSWORD = "correct horse battery";
    private static final int UNAUTHORIZED = 13;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void a_node_serves_with_the_role_for_nodes_and_nothing_recorded_is_its_to_change() throws IOException {
        try (MongodSet server = TestMongo.guarded()) {
            server.command(user("root", "root"));
            LedgerBegun.where(settings(server.uri("root", "secret")));
            Document role = Document.parse(Files.readString(ROLE));
            server.command(new Document("ping", 1));
            try (MongoClient root = MongoClients.create(server.uri("root", "secret"))) {
                root.getDatabase("admin").runCommand(role);
                root.getDatabase("admin").runCommand(user("runs", "dubanRuns"));
                try (RunningDuban node = RunningDuban.serving(
                        settings(server.uri("runs", "secret")),
                        new PrintStream(printed, true, StandardCharsets.UTF_8))) {
                    assertServes(node);
                    assertMayRecordForAll(node.part(MongoLedger.class));
                }
                List<String> made =
                        root.getDatabase("duban").listCollectionNames().into(new java.util.ArrayList<>());
                assertThat(collections(role)).containsAll(made);
            }
            try (MongoClient runs = MongoClients.create(server.uri("runs", "secret"))) {
                assertChangesNothing(runs.getDatabase("duban"));
            }
        }
    }

    private static void assertServes(RunningDuban node) {
        Caller admin = new Caller(node.port().orElseThrow(), "admin", PASSWORD);
        assertThat(admin.send("register-unit", """
                {"unitId":"greening-bureau","name":"区绿化市容局","kind":"DEPARTMENT","organ":"GOVERNMENT"}""").status()).isEqualTo(200);
        assertThat(admin.send("register-person", """
                {"personId":"p-7f3a","name":"示例","occurredOn":"2024-01-10"}""").status()).isIn(200, 403);
        assertThat(admin.send("no-such-command", "{}").status()).isIn(400, 404);
        node.core().credentials().set(new AccountName("clerk"), "another horse battery");
        byte[] photo = {1, 2, 3};
        var kept = node.core()
                .evidence()
                .keep(new Upload(new ByteArrayInputStream(photo), "a.jpg", "image/jpeg", "clerk"));
        assertThat(node.core().evidence().find(kept.sha256())).contains(kept);
        for (String name : List.of(
                "contacts",
                "webhooks",
                "calendars",
                "api-tokens",
                "saved-views",
                "import-progress",
                "person-keys",
                "statement-keys",
                "statements",
                "witnessed",
                "audit")) {
            var map = node.core().besides().map(name);
            map.put("a", "1");
            map.replace("a", "1", "2");
            assertThat(map.remove("a")).as(name).isTrue();
        }
        node.core().besides().lines("refusals.ndjson").add(List.of("{}"));
        node.core().besides().lines("deliveries.ndjson").add(List.of("{}"));
    }

    private static void assertMayRecordForAll(MongoLedger ledger) {
        ledger.handOver(new HandOverPlace(
                new InetSocketAddress("127.0.0.1", 0), "127.0.0.1", 0, new PlainWires(), (from, because) -> {}));
        await().until(() -> ledger.handedOver().orElseThrow().own());
    }

    private static void assertChangesNothing(MongoDatabase database) {
        MongoCollection<Document> ledger = database.getCollection("ledger");
        Document first = new Document("_id", 1L);
        assertUnauthorized(() -> ledger.updateOne(first, new Document("$set", first)));
        assertUnauthorized(() -> ledger.replaceOne(first, new Document("id", "x")));
        assertUnauthorized(() -> ledger.deleteOne(first));
        assertUnauthorized(() -> ledger.dropIndex("sequences"));
        assertUnauthorized(ledger::drop);
        assertUnauthorized(database::drop);
    }

    private static void assertUnauthorized(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        MongoException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(UNAUTHORIZED));
    }

    private static List<String> collections(Document role) {
        return role.getList("privileges", Document.class).stream()
                .map(privilege -> privilege.get("resource", Document.class).getString("collection"))
                .toList();
    }

    private static Document user(String name, String role) {
        return new Document("createUser", name).append("pwd", "secret").append("roles", List.of(role));
    }

    private DubanSettings settings(String uri) {
        return DubanSettings.of(
                Map.of(
                        "DUBAN_MONGODB_URI",
                        uri.replace("/?", "/duban?"),
                        "DUBAN_DATA",
                        folder.resolve("node").toString(),
                        "DUBAN_PORT",
                        "0",
                        "DUBAN_CLOCK",
                        "2024-01-11",
                        "DUBAN_ADMIN_PASSWORD",
                        PASSWORD),
                List.of());
    }
}
