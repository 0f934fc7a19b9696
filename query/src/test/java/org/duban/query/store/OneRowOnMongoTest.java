package org.duban.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row, as the page of a case asks for it: it comes with the mark that says of which position it is. */
class OneRowOnMongoTest {

    private static final String DATABASE = "duban_test_one_row";

    private MongoClient client;

    @BeforeEach
    void begin() {
        client = TestMongo.client();
        client.getDatabase(DATABASE).drop();
    }

    @AfterEach
    void leaveNothing() {
        if (client != null) {
            client.getDatabase(DATABASE).drop();
            client.close();
        }
    }

    private MongoViewStore node() {
        return new MongoViewStore(client, DATABASE, "test", List.of(ViewStoreContract.DUTIES), ContentSeals.NONE);
    }

    @Test
    void one_row_and_the_mark_are_one_question_and_of_one_state_whatever_is_written_meanwhile() throws Exception {
        RandomRows any = new RandomRows(new Random(11));
        MongoViewStore writing = node();
        Map<Long, Row> written = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = threads.submit(() -> {
                for (long position = 1; position <= 60; position++) {
                    Row row = any.row("duty-1");
                    written.put(position, row);
                    Changes changes = new Changes(position - 1, position);
                    changes.put(row);
                    writing.write(changes);
                }
            });
            MongoViewStore reading = node();
            do {
                reading.read(rows -> {
                    List<Row> found = rows.list(RandomRows.TABLE, one("duty-1"));
                    assertThat(found)
                            .isEqualTo(rows.position() == 0 ? List.of() : List.of(written.get(rows.position())));
                    return found;
                });
            } while (!writer.isDone());
            writer.get();
        }
    }

    @Test
    void one_row_is_found_where_rows_are_now_although_this_node_saw_them_elsewhere() {
        RandomRows any = new RandomRows(new Random(5));
        MongoViewStore here = node();
        Row before = any.row("duty-1");
        Row after = any.row("duty-1");
        Changes first = new Changes(0, 1);
        first.put(before);
        here.write(first);
        assertThat(asked(here, "duty-1")).containsExactly(before);
        assertThat(asked(here, "duty-2")).isEmpty();

        ViewStore.Filling filling = node().fill();
        filling.add(RandomRows.TABLE, List.of(after));
        filling.finish(2);
        assertThat(asked(here, "duty-1")).containsExactly(after);

        node().fill().finish(3);
        node().tidy(Duration.ofHours(1)); // what this node saw last is gone
        assertThat(asked(here, "duty-1")).isEmpty();
    }

    @Test
    void a_node_that_knows_where_rows_are_goes_to_the_server_once_for_one_of_them() {
        List<String> commands = new CopyOnWriteArrayList<>();
        MongoClientSettings counting = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestMongo.uri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        commands.add(event.getCommandName());
                    }
                })
                .build();
        try (MongoClient counted = MongoClients.create(counting)) {
            MongoViewStore store =
                    new MongoViewStore(counted, DATABASE, "test", List.of(ViewStoreContract.DUTIES), ContentSeals.NONE);
            asked(store, "duty-1");
            commands.clear();
            asked(store, "duty-1");
            assertThat(commands).containsExactly("aggregate");
        }
    }

    private static Listing one(String id) {
        return new Listing(Condition.is(Table.ID, id), Table.ID, "", 1);
    }

    private static List<Row> asked(ViewStore store, String id) {
        return store.read(rows -> rows.list(RandomRows.TABLE, one(id)));
    }
}
