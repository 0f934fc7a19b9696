package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyOrder;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What a real MongoDB says of the way it answers; the database in memory neither has such indexes nor explains. */
@EnabledIfEnvironmentVariable(named = PlansTest.URI, matches = ".+")
class PlansTest {

    static final String URI = "DUBAN_TEST_MONGODB_URI";

    private static final LocalDate ON = Facts.day("06-01");
    private static final LightPolicy LIGHTS = new TrafficLight(7);
    private static final int STEPS = 300;

    private final MongoClient client = MongoClients.create(System.getenv(URI));
    private final MongoDatabase database = client.getDatabase("duban_test_plans");

    @BeforeEach
    void fill() {
        database.drop();
        InMemoryHistory book = new InMemoryHistory();
        RandomHistory history = new RandomHistory(new Random(STEPS), book);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        LiveViews views = new LiveViews(database);
        views.declareIndexes();
        new ViewWriter(views, book).catchUp();
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void every_tab_in_every_order_is_read_from_an_index() {
        for (FollowUpStatus status : FollowUpStatus.values()) {
            for (String order : List.of(DutyOrder.DUE, DutyOrder.UNIT, DutyOrder.CASE)) {
                assertThat(plan(status.condition(LIGHTS, ON), order))
                        .as("%s %s", status, order)
                        .contains("IXSCAN")
                        .doesNotContain("COLLSCAN");
            }
        }
    }

    @Test
    void every_filter_is_read_from_an_index() {
        assertThat(filters())
                .allSatisfy(filter -> assertThat(plan(filter.condition(LIGHTS, ON), DutyOrder.DUE))
                        .contains("IXSCAN")
                        .doesNotContain("COLLSCAN"));
    }

    private static Stream<FollowUpFilter> filters() {
        UnitId unit = new UnitId("unit-1");
        return Stream.of(
                FollowUpFilter.of(
                        new ResponsibleParty(Responsible.Kind.BODY, "STANDING_COMMITTEE", null, null, null, null)),
                FollowUpFilter.of(ResponsibleParty.of(unit)),
                FollowUpFilter.of(new ResponsibleParty(null, null, null, unit, null, null)),
                FollowUpFilter.of(ResponsibleParty.of(SupervisedOrgan.GOVERNMENT)),
                FollowUpFilter.of(new Subject("LAW_INSPECTION", null, null, null, null, null)),
                FollowUpFilter.of(Subject.of(HandlingDuty.HANDLING_REPORT)),
                FollowUpFilter.of(new Subject(null, null, null, "ITEM_DUE", null, null)),
                FollowUpFilter.of(new Lateness(null, null, null, 3L, 30L)));
    }

    private String plan(Condition condition, String order) {
        MongoCollection<BsonDocument> rows = database.getCollection("follow_ups", BsonDocument.class);
        return rows.find(condition.filter())
                .sort(Sorts.ascending(order))
                .limit(51)
                .explain(BsonDocument.class)
                .getDocument("queryPlanner")
                .getDocument("winningPlan")
                .toJson();
    }
}
