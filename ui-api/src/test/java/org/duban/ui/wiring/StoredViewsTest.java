package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.view.LiveViews;
import org.duban.query.view.RowComparison;
import org.duban.query.view.SameRows;
import org.duban.query.view.ViewWriter;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Caller;
import org.duban.ui.Nodes;
import org.duban.ui.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One node folds what happens into views on a MongoDB, all answer from them, and another takes over from one that is gone. */
class StoredViewsTest {

    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Nodes nodes;

    @BeforeEach
    void begin() {
        nodes = new Nodes(folder, "DUBAN_VIEWS", "mongodb");
    }

    @AfterEach
    void end() {
        if (nodes != null) { // there may be no server to test with
            nodes.close();
        }
    }

    @Test
    void views_on_a_mongodb_take_one() {
        StartRefused refused = catchThrowableOfType(
                StartRefused.class, () -> DubanSettings.of(Map.of("DUBAN_VIEWS", "mongodb"), List.of()));
        assertThat(refused).hasMessageContaining("DUBAN_MONGODB_URI");
    }

    @Test
    void what_one_node_records_every_node_shows_as_soon_as_somebody_waits_for_it() {
        RunningDuban first = nodes.node("first");
        RunningDuban second = nodes.node("second");
        for (int n = 0; n < 10; n++) {
            long position = register(Nodes.admin(n % 2 == 0 ? first : second), n);
            for (RunningDuban node : List.of(first, second)) {
                assertThat(shown(Nodes.admin(node), position)).isGreaterThanOrEqualTo(position);
            }
        }
        mustBeFolded(first);
        assertThat(folder.resolve("first").resolve(KeptViews.FILE)).doesNotExist();
    }

    @Test
    void views_are_there_after_all_nodes_were_gone_and_are_not_built_again() {
        try (RunningDuban first = nodes.node("first")) {
            register(Nodes.admin(first), 1);
            mustBeFolded(first);
        }
        List<BsonDocument> before = marks();
        RunningDuban second = nodes.node("second");
        assertThat(Nodes.admin(second).get("/api/v1/units").text()).contains("unit-1");
        assertThat(marks())
                .extracting(mark -> mark.get("generations"))
                .isEqualTo(before.stream().map(mark -> mark.get("generations")).toList());
    }

    @Test
    void another_node_goes_on_after_the_one_that_folds_was_killed_and_no_row_is_missing_or_there_twice()
            throws Exception {
        try (NodeProcess folding = NodeProcess.serving(nodes.environment("first"), folder.resolve("log"))) {
            RunningDuban other = nodes.node("second");
            register(caller(folding), 1);
            long position = register(Nodes.admin(other), 2);
            await().atMost(PATIENCE).until(() -> shown(other) >= position);
            folding.close();
            long last = register(Nodes.admin(other), 3);
            await().atMost(PATIENCE).until(() -> shown(other) >= last);
            mustBeFolded(other);
        }
    }

    @Test
    void one_that_was_paused_and_wakes_finds_that_another_one_folds_and_changes_nothing() throws Exception {
        try (NodeProcess paused = NodeProcess.serving(nodes.environment("first"), folder.resolve("log"))) {
            RunningDuban other = nodes.node("second");
            register(caller(paused), 1);
            paused.signal("STOP");
            long last = 0;
            for (int n = 2; n < 8; n++) {
                last = register(Nodes.admin(other), n);
            }
            long position = last;
            await().atMost(PATIENCE).until(() -> shown(other) >= position);
            paused.signal("CONT");
            for (int n = 8; n < 12; n++) {
                last = register(caller(paused), n);
                assertThat(shown(caller(paused), last)).isGreaterThanOrEqualTo(last);
            }
            mustBeFolded(other);
        }
    }

    @Test
    void views_are_built_anew_while_nodes_serve_them_and_what_was_amiss_is_told_and_mended() {
        RunningDuban node = nodes.node("first");
        Caller admin = Nodes.admin(node);
        for (int n = 0; n < 5; n++) {
            register(admin, n);
        }
        mustBeFolded(node);
        DubanSettings settings = DubanSettings.of(nodes.environment("rebuilding"), List.of());
        AtomicInteger next = new AtomicInteger(5);
        RowComparison same = RebuiltViews.where(settings, "all", (done, total) -> {
            while (next.get() < 12) {
                register(admin, next.getAndIncrement());
            }
        });
        assertThat(next).hasValue(12);
        assertThat(same.examples()).isEmpty();
        assertThat(same.rows()).isPositive();
        assertThat(same.position()).isPositive();
        mustBeFolded(node);
        Row gone = damaged();
        RowComparison mended = RebuiltViews.where(settings, "cases", ProgressListener.UNSEEN);
        assertThat(mended.examples()).containsExactly("registers " + gone.id());
        register(admin, 12);
        mustBeFolded(node);
    }

    /** Takes a row away behind everybody's back. */
    private Row damaged() {
        DubanSettings settings = DubanSettings.of(nodes.environment("damaging"), List.of());
        try (MongoClient client = TestMongo.client();
                ViewStores stores = ViewStores.open(settings, client, ContentSeals.NONE)) {
            Row gone = rows(stores.rows(), RegisterRow.TABLE).getLast();
            Changes damage = new Changes(stores.rows().position(), stores.rows().position());
            damage.remove(RegisterRow.TABLE, gone.id());
            stores.rows().write(damage);
            return gone;
        }
    }

    private static Caller caller(NodeProcess node) {
        return new Caller(node.port(), "admin", Nodes.PASSWORD);
    }

    private static long shown(RunningDuban node) {
        return node.views().orElseThrow().progress().position();
    }

    /** The position that an answer tells of which waits for one. */
    private static long shown(Caller caller, long awaited) {
        Reply reply = caller.get("/api/v1/cases?minPosition=" + awaited);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path("position").asLong();
    }

    /** The position at which it stands on record. */
    private static long register(Caller caller, int n) {
        Reply reply = caller.send("register-unit", """
                {"unitId":"unit-%d","name":"区第%d局","kind":"DEPARTMENT","organ":"GOVERNMENT"}""".formatted(n, n));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path("position").asLong();
    }

    /** Every row is what a fold of everything makes of it. */
    private void mustBeFolded(RunningDuban node) {
        long head = node.core().ledger().head().position();
        await().atMost(PATIENCE).until(() -> shown(node) >= head);
        MemoryViewStore yardstick = new MemoryViewStore();
        new ViewWriter(new LiveViews(yardstick), node.core().history()).catchUp();
        DubanSettings settings = DubanSettings.of(nodes.environment("looking"), List.of());
        try (MongoClient client = TestMongo.client();
                ViewStores stores = ViewStores.open(settings, client, ContentSeals.NONE)) {
            for (Table table : ViewTables.ALL) {
                assertThat(rows(stores.rows(), table))
                        .as("%s", table)
                        .usingElementComparator((one, other) -> SameRows.same(one, other) ? 0 : 1)
                        .isEqualTo(rows(yardstick, table));
            }
        }
    }

    private static List<Row> rows(ViewStore store, Table table) {
        return store.read(reading -> reading.list(table, ALL));
    }

    private List<BsonDocument> marks() {
        try (MongoClient client = TestMongo.client()) {
            return client.getDatabase(nodes.database() + ViewStores.SUFFIX)
                    .getCollection("views_mark", BsonDocument.class)
                    .find()
                    .into(new ArrayList<>());
        }
    }
}
