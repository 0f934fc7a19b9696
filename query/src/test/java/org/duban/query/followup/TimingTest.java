package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Desk.CLERK;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.day;

import java.util.List;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimingTest {

    private final Desk desk = new Desk().write(Facts.planned(CASE, day("01-10")));

    @BeforeEach
    void happen() {
        item("open", "05-22");
        item("ahead", "06-20");
        item("done", "03-31");
        item("early", "04-30");
        desk.write(
                Facts.submitted(CASE, new ItemId("early"), 1, day("04-20")),
                Facts.identified(CASE, new ItemId("nobodys"), day("03-30")),
                Facts.delivered(
                        CASE, SupervisedOrgan.GOVERNMENT, List.of(new ItemId("nobodys")), day("07-01"), day("04-01")),
                Facts.submitted(CASE, new ItemId("done"), 1, day("04-10")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void days_late_are_counted_to_the_day_asked_about_while_open_and_to_the_result_once_it_is_in() {
        assertThat(late(10L, null)).containsExactly("done", "open");
        assertThat(late(10L, 10L)).containsExactly("done", "open");
        assertThat(late(11L, null)).isEmpty();
        assertThat(late(1L, 9L)).isEmpty();
    }

    @Test
    void what_is_in_time_is_no_days_late() {
        assertThat(late(null, 0L)).containsExactly("early", "ahead");
        assertThat(late(0L, null)).containsExactly("done", "early", "open", "ahead");
    }

    @Test
    void what_has_no_date_is_never_any_number_of_days_late() {
        assertThat(late(null, null)).contains("nobodys");
        assertThat(late(0L, null)).doesNotContain("nobodys");
        assertThat(late(null, 10_000L)).doesNotContain("nobodys").hasSize(4);
    }

    private List<String> late(@Nullable Long from, @Nullable Long to) {
        Lateness timing = new Lateness(null, null, null, from, to);
        FindFollowUps query = new FindFollowUps(
                FollowUpStatus.ALL, FollowUpFilter.of(timing), Moment.parse(null, "2023-06-01"), Page.FIRST);
        return desk.followUps().find(CLERK, query).items().stream()
                .filter(owed -> HandlingDuty.RECTIFICATION_ITEM.has(owed.duty())
                        || HandlingDuty.ITEM_ASSIGNMENT.has(owed.duty()))
                .map(owed -> String.valueOf(owed.itemId()))
                .toList();
    }

    private void item(String name, String dueOn) {
        ItemId id = new ItemId(name);
        desk.write(
                Facts.identified(CASE, id, day("01-20")), Facts.assigned(CASE, id, GREENING, day(dueOn), day("02-01")));
    }
}
