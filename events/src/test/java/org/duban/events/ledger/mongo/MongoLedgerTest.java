package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a ledger on MongoDB does beyond what every ledger does. */
class MongoLedgerTest {

    private static MongoLedgers ledgers;

    private MongoDatabase database;
    private MongoLedger ledger;

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
    void open() {
        database = ledgers.database();
        ledger = ledgers.open(database);
    }

    @Test
    void a_draft_that_is_on_record_is_found_by_its_own_id_when_its_caller_comes_again() {
        Draft draft = Drafts.on(Drafts.keyed("case-a", 0, "k"), 0, "case-b");
        Commit commit = append(ledger, draft);
        append(ledger, draft("case-b", 0));

        assertThat(append(ledger, draft)).isEqualTo(commit);
        assertThat(append(ledgers.open(database), draft)).isEqualTo(commit);
        assertThat(ledger.head().position()).isEqualTo(2);
    }

    @Test
    void another_draft_with_the_same_key_or_sequence_is_refused() {
        append(ledger, Drafts.keyed("case-a", 0, "k"));

        assertThatThrownBy(() -> append(ledger, Drafts.keyed("case-b", 0, "k"))).isInstanceOf(LedgerConflict.class);
        assertThatThrownBy(() -> append(ledger, draft("case-a", 0))).isInstanceOf(LedgerConflict.class);
    }

    @Test
    void a_node_hears_of_what_another_appends() {
        AtomicInteger told = new AtomicInteger();
        MongoLedger other = ledgers.open(database);
        other.onAppend(told::incrementAndGet);

        Commit commit = append(ledger, draft("case-a", 0));

        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAtomic(told, greaterThan(0));
        assertThat(other.head().hash()).isEqualTo(commit.hash());
        assertThat(Ledgers.all(other)).containsExactly(commit);
    }

    @Test
    void a_node_hears_of_very_many_at_once_and_of_the_one_that_comes_long_after() {
        MongoLedger other = ledgers.open(database);
        AtomicLong heard = new AtomicLong();
        other.onAppend(() -> heard.set(other.head().position()));

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> changeStreams() == 2);
        for (int burst = 0; burst < 3; burst++) {
            int first = 100 * burst;
            ledger.append(IntStream.range(first, first + 100)
                    .mapToObj(sequence -> draft("case-a", sequence))
                    .toList());
            Awaitility.await().atMost(Duration.ofSeconds(5)).untilAtomic(heard, equalTo(first + 100L));
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> changeStreams() == 2);
        append(ledger, draft("case-b", 0));

        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAtomic(heard, equalTo(301L));
    }

    /** How many nodes are told by the server when there is something to read, and do not look for themselves. */
    private long changeStreams() {
        List<Bson> watching = List.of(
                Document.parse("{$currentOp: {idleCursors: true}}"),
                Aggregates.match(Filters.eq("ns", database.getName() + "." + LedgerCollection.NAME)),
                Aggregates.match(Filters.exists("cursor.originatingCommand.pipeline.$changeStream")));
        return ledgers.admin().aggregate(watching).into(new ArrayList<>()).size();
    }

    @Test
    void a_node_decides_on_what_another_has_appended_before_it_hears_of_it() {
        MongoLedger other = ledgers.open(database);
        append(ledger, draft("case-a", 0));

        Commit next = append(other, Drafts.on(draft("case-a", 1), 1));

        assertThat(next.position()).isEqualTo(2);
    }

    @Test
    void a_ledger_that_is_opened_again_stands_where_it_stood() {
        List<Commit> commits = Drafts.appendRandom(ledger, new Random(3), 40);

        MongoLedger again = ledgers.open(database);

        assertThat(again.head()).isEqualTo(ledger.head());
        assertThat(again.id()).isEqualTo(ledger.id());
        assertThat(Ledgers.all(again)).isEqualTo(commits);
    }

    @Test
    void to_initialise_a_ledger_again_changes_nothing() {
        append(ledger, draft("case-a", 0));

        HeaderDocument header =
                LedgerCollection.init(database, HeaderDocument.fresh(LedgerDigest.SM3, Drafts.NOON, new Random()));

        assertThat(header.ledger()).isEqualTo(ledger.id());
        assertThat(header.digest()).isEqualTo(LedgerDigest.SHA_256);
        assertThat(ledgers.open(database).head().position()).isEqualTo(1);
    }

    @Test
    void a_database_without_a_ledger_or_its_index_is_not_begun_in_passing() {
        database.getCollection(LedgerCollection.NAME).dropIndex("sequences");
        assertThatThrownBy(() -> ledgers.open(database)).isInstanceOf(LedgerMissing.class);

        database.drop();
        assertThatThrownBy(() -> ledgers.open(database)).isInstanceOf(LedgerMissing.class);
    }

    @Test
    void a_commit_that_somebody_changed_is_told_of_and_nothing_is_recorded_after_it() {
        append(ledger, draft("case-a", 0));
        database.getCollection(LedgerCollection.NAME)
                .updateOne(Filters.eq("_id", 1L), Updates.set("events.0.payload.n", 8));

        assertThatThrownBy(() -> Ledgers.all(ledger)).isInstanceOf(LedgerDamaged.class);
        assertThatThrownBy(() -> append(ledger, draft("case-a", 1))).isInstanceOf(LedgerDamaged.class);
        assertThat(ledger.writable()).isFalse();
    }

    @Test
    void a_commit_that_was_put_in_from_elsewhere_is_told_of() {
        append(ledger, draft("case-a", 0));
        database.getCollection(LedgerCollection.NAME).insertOne(new org.bson.Document("_id", 9L));

        assertThatThrownBy(() -> ledgers.open(database)).isInstanceOf(LedgerDamaged.class);
    }

    @Test
    void a_commit_has_events_of_streams_or_of_none() {
        Draft mixed = Drafts.of(Drafts.event("case-a", 0), Drafts.event("of-none"));

        assertThatIllegalArgumentException().isThrownBy(() -> append(ledger, mixed));
    }
}
