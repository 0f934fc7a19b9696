package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.duban.events.ledger.handover.LeaseHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One node has the lease as long as it says so, by the server's clock. */
class MongoLeaseTest {

    private static MongoLedgers ledgers;

    private MongoDatabase database;

    @BeforeAll
    static void connect() {
        ledgers = new MongoLedgers();
    }

    @AfterAll
    static void leaveNothing() {
        if (ledgers != null) { // there may be no server to test with
            ledgers.close();
        }
    }

    @BeforeEach
    void begin() {
        database = ledgers.database();
    }

    @Test
    void who_comes_first_has_it_and_keeps_it_and_all_others_see_who() {
        MongoLease one = lease("one");
        MongoLease other = lease("other");
        LeaseHolder first = new LeaseHolder("one", "one.example:7443", 1);

        assertThat(one.tick()).isEqualTo(first);
        assertThat(other.tick()).isEqualTo(first);
        assertThat(one.tick()).isEqualTo(first);
    }

    @Test
    void who_says_nothing_for_four_seconds_is_followed_by_another_in_a_new_term() {
        MongoLease gone = lease("gone");
        MongoLease next = lease("next");
        gone.tick();

        long begun = System.nanoTime();
        LeaseHolder taken = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(next::tick, holder -> holder != null && holder.node().equals("next"));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(3));
        assertThat(taken.term()).isEqualTo(2);
        assertThat(gone.tick()).isEqualTo(taken);
    }

    @Test
    void who_leaves_is_followed_at_once() {
        MongoLease one = lease("one");
        MongoLease other = lease("other");
        one.tick();

        other.leave();
        assertThat(Objects.requireNonNull(other.tick()).node()).isEqualTo("one");
        one.leave();

        assertThat(Objects.requireNonNull(other.tick()).node()).isEqualTo("other");
    }

    @Test
    void of_many_who_come_at_once_one_has_it() throws Exception {
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<LeaseHolder>> all = new ArrayList<>();
            for (int n = 0; n < 16; n++) {
                MongoLease lease = lease("node-" + n);
                all.add(lease::tick);
            }
            List<LeaseHolder> told = new ArrayList<>();
            for (Future<LeaseHolder> one : nodes.invokeAll(all)) {
                told.add(one.get());
            }
            assertThat(told.stream().filter(Objects::nonNull).distinct()).hasSize(1);
        }
    }

    @Test
    void the_term_runs_by_the_clock_of_the_server_whatever_a_node_writes_down() {
        MongoLease one = lease("one");
        one.tick();
        Document stored = lease().find().first();
        long ahead = Objects.requireNonNull(stored).getDate("until").getTime() - System.currentTimeMillis();
        assertThat(ahead).isBetween(0L, 5_000L);

        lease().updateOne(Filters.eq("_id", "lease"), Updates.currentDate("until"));

        assertThat(Objects.requireNonNull(lease("other").tick()).node()).isEqualTo("other");
    }

    @Test
    void a_name_that_looks_like_a_field_stays_a_name() {
        MongoLease odd = new MongoLease(database, "$until", "$$NOW:1");

        assertThat(odd.tick()).isEqualTo(new LeaseHolder("$until", "$$NOW:1", 1));
        assertThat(odd.tick()).isEqualTo(new LeaseHolder("$until", "$$NOW:1", 1));
    }

    private MongoCollection<Document> lease() {
        return database.getCollection(MongoLease.NAME);
    }

    private MongoLease lease(String node) {
        return new MongoLease(database, node, node + ".example:7443");
    }
}
