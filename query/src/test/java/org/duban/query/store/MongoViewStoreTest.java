package org.duban.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.store.NextRows.Continued;
import org.duban.query.store.ViewStore.Pen;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoViewStoreTest extends ViewStoreContract {

    private static final String DATABASE = "duban_test_store";
    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    private MongoClient client;

    @Override
    ViewStore open() {
        client = TestMongo.client();
        client.getDatabase(DATABASE).drop();
        return node("test");
    }

    /** What another node sees, of the same version or of another one. */
    private MongoViewStore node(String version) {
        return new MongoViewStore(client, DATABASE, version, List.of(DUTIES), ContentSeals.NONE);
    }

    @AfterEach
    void leave() {
        if (client != null) {
            client.close();
        }
    }

    @AfterAll
    static void leaveNothing() {
        if (TestMongo.found()) {
            try (MongoClient client = TestMongo.client()) {
                client.getDatabase(DATABASE).drop();
            }
        }
    }

    @Test
    void a_node_that_was_paused_and_wakes_writes_nothing_after_another_one_took_over() {
        Pen paused = node("test").claim();
        paused.write(new Changes(0, 3));
        ViewStore other = node("test");
        Pen taken = other.claim();
        assertThatIllegalStateException().isThrownBy(() -> paused.write(new Changes(3, 4)));
        taken.write(new Changes(3, 5));
        assertThatIllegalStateException().isThrownBy(() -> paused.write(new Changes(5, 6)));
        assertThat(other.position()).isEqualTo(5);
    }

    @Test
    void what_one_node_writes_all_read_and_are_told_that_it_is_there() {
        ViewStore here = node("test");
        ViewStore there = node("test");
        Changes changes = new Changes(0, 7);
        Row row = new RandomRows(new java.util.Random(7)).row("only");
        changes.put(row);
        assertThat(there.awaitPosition(7, Duration.ofMillis(5))).isFalse();
        here.write(changes);
        assertThat(there.awaitPosition(7, Duration.ofSeconds(5))).isTrue();
        assertThat(there.<List<Row>>read(rows -> rows.list(RandomRows.TABLE, ALL)))
                .containsExactly(row);
    }

    @Test
    void numbers_are_those_of_the_rows_whichever_node_wrote_them_and_whoever_counted_before() {
        long seed = new java.util.Random().nextLong();
        java.util.Random random = new java.util.Random(seed);
        RandomRows any = new RandomRows(random);
        List<MongoViewStore> nodes = List.of(node("test"), node("test"));
        for (int round = 0; round < 40; round++) {
            MongoViewStore writing = nodes.get(random.nextInt(nodes.size()));
            long from = writing.position();
            Changes changes = new Changes(from, from + random.nextInt(2)); // repairs leave the position where it is
            for (int row = 0; row < 5; row++) {
                if (random.nextBoolean()) {
                    changes.put(any.row(any.id()));
                } else {
                    changes.remove(RandomRows.TABLE, any.id());
                }
            }
            writing.claim().write(changes);
            for (MongoViewStore counting : nodes) {
                if (random.nextInt(3) > 0) {
                    assertThat(counting.<Long>read(MongoViewStoreTest::total))
                            .as("seed %d, round %d", seed, round)
                            .isEqualTo(counting.<Long>read(rows ->
                                    (long) rows.list(RandomRows.TABLE, ALL).size()));
                }
            }
            if (random.nextInt(10) == 0) {
                writing.fill().finish(from + 1);
            }
        }
    }

    @Test
    void numbers_of_views_that_were_thrown_away_and_made_anew_are_those_of_the_new_ones() {
        MongoViewStore store = node("test");
        RandomRows any = new RandomRows(new java.util.Random(3));
        Changes first = new Changes(0, 1);
        first.put(any.row("duty-1"));
        store.write(first);
        assertThat(store.<Long>read(MongoViewStoreTest::total)).isEqualTo(1);
        client.getDatabase(DATABASE).drop();
        MongoViewStore fresh = node("test");
        Changes other = new Changes(0, 1);
        other.put(any.row("duty-2"));
        other.put(any.row("duty-3"));
        fresh.write(other);

        assertThat(store.<Long>read(MongoViewStoreTest::total)).isEqualTo(2);
    }

    @Test
    void a_filling_that_was_broken_off_goes_on_where_it_was_and_shuts_out_the_one_before() {
        RandomRows any = new RandomRows(new java.util.Random(1));
        MongoViewStore store = node("test");
        store.write(new Changes(0, 9));
        NextRows first = store.succeed(List.of(DUTIES));
        Continued broken = first.fill(9);
        Row one = any.row("duty-1");
        broken.add(RandomRows.TABLE, List.of(one));
        broken.reached("case-1");
        broken.add(RandomRows.TABLE, List.of(any.row("duty-2"))); // and no further

        NextRows second = node("test").succeed(List.of(DUTIES));
        Continued goingOn = second.fill(11);
        assertThat(goingOn.position()).isEqualTo(9);
        assertThat(goingOn.after()).isEqualTo("case-1");
        assertThatIllegalStateException().isThrownBy(() -> broken.reached("case-2"));
        Row two = any.row("duty-2");
        goingOn.add(RandomRows.TABLE, List.of(two));
        goingOn.finish(9);
        assertThatIllegalStateException()
                .isThrownBy(() -> first.takeOver((rows, position) -> new Changes(9, position)));
        second.takeOver((rows, position) -> new Changes(9, position));
        assertThat(store.<List<Row>>read(rows -> rows.list(RandomRows.TABLE, ALL)))
                .containsExactly(one, two);
        assertThat(store.<Long>read(MongoViewStoreTest::total)).isEqualTo(2);
    }

    @Test
    void rows_of_two_versions_stand_side_by_side_until_nobody_runs_the_older_one() {
        MongoViewStore old = node("old");
        MongoViewStore fresh = node("fresh");
        old.write(new Changes(0, 3));
        fresh.write(new Changes(0, 8));
        fresh.tidy(Duration.ofHours(1));
        assertThat(old.position()).isEqualTo(3);
        assertThat(fresh.position()).isEqualTo(8);
        fresh.tidy(Duration.ofMillis(-1000)); // as if it were later
        assertThat(client.getDatabase(DATABASE).listCollectionNames().into(new ArrayList<>()))
                .noneMatch(name -> name.startsWith("views_old_"))
                .anyMatch(name -> name.startsWith("views_fresh_"));
        assertThat(fresh.position()).isEqualTo(8);
        assertThat(node("old").position()).isZero();
    }

    @Test
    void collections_that_were_replaced_are_dropped_and_those_that_are_read_are_not() {
        MongoViewStore store = node("test");
        store.fill().finish(3);
        store.fill().finish(4);
        store.tidy(Duration.ofHours(1));
        List<String> left = client.getDatabase(DATABASE).listCollectionNames().into(new ArrayList<>());
        assertThat(left).hasSize(5).allMatch(name -> name.equals("views_mark") || name.startsWith("views_test_3_"));
        assertThat(client.getDatabase(DATABASE)
                        .getCollection("views_mark", BsonDocument.class)
                        .countDocuments())
                .isEqualTo(1);
    }
}
