package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Desk.CLERK;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.HOUSING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.day;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.timeline.Cursor;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private final Desk desk = new Desk().write(Facts.planned(CASE, day("01-10")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_item_is_overdue_the_day_after_its_due_day_and_done_late_once_its_result_is_in() {
        desk.write(item(CASE, ITEM, "05-31"));
        desk.write(Facts.submitted(CASE, ITEM, 1, day("07-10")));

        assertThat(desk.list(FollowUpStatus.OVERDUE, null, "2023-05-31").items())
                .isEmpty();
        assertThat(desk.list(FollowUpStatus.OVERDUE, null, "2023-06-01").items())
                .extracting(FollowUp::followUpId, FollowUp::daysLate, FollowUp::light)
                .containsExactly(tuple("waste-2023:RECTIFICATION_ITEM:bins", 1L, Light.RED));
        assertThat(desk.list(FollowUpStatus.DONE_LATE, null, "2023-07-10").items())
                .extracting(FollowUp::state, FollowUp::daysLate, FollowUp::light)
                .containsExactly(tuple("SUBMITTED", 40L, Light.GREEN));
        assertThat(desk.list(FollowUpStatus.DONE_LATE, null, "2023-12-31").items())
                .extracting(FollowUp::daysLate)
                .containsExactly(40L);
    }

    @Test
    void a_reply_recorded_late_counts_on_its_day_for_whoever_asks_after_it_was_recorded() {
        desk.write(item(CASE, ITEM, "02-27"));
        desk.write("2023-03-10T02:00:00Z", Facts.submitted(CASE, ITEM, 1, day("03-01")));

        assertThat(desk.list(FollowUpStatus.OPEN, "2023-03-05", "2023-03-05").items())
                .extracting(FollowUp::daysLate)
                .containsExactly(6L);
        assertThat(desk.list(FollowUpStatus.DONE_LATE, "2023-03-11", "2023-03-05")
                        .items())
                .extracting(FollowUp::daysLate)
                .containsExactly(2L);
        assertThat(desk.list(FollowUpStatus.OVERDUE, "2023-03-11", "2023-02-28").items())
                .extracting(FollowUp::daysLate)
                .containsExactly(1L);
    }

    @Test
    void a_rejection_opens_the_duty_again_with_its_new_day() {
        desk.write(item(CASE, ITEM, "05-31"));
        desk.write(
                Facts.submitted(CASE, ITEM, 1, day("05-20")), Facts.rejected(CASE, ITEM, day("06-30"), day("06-02")));

        FollowUp again = desk.only(HandlingDuty.RECTIFICATION_ITEM, "2023-07-01");
        assertThat(again.state()).isEqualTo("REWORK");
        assertThat(again.open()).isTrue();
        assertThat(again.daysLate()).isEqualTo(1);
    }

    @Test
    void every_count_is_the_length_of_the_list_that_its_tab_gives() {
        desk.write(item(CASE, ITEM, "05-31"));
        desk.write(item(CASE, OTHER_ITEM, "06-05"));
        desk.write(item(CASE, new ItemId("late"), "03-31"));
        desk.write(Facts.submitted(CASE, new ItemId("late"), 1, day("04-02")));
        desk.write(Facts.delivered(CASE, day("06-01"), day("03-01")));

        for (FollowUpStatus asked : FollowUpStatus.values()) {
            for (FollowUpFilter filter : List.of(FollowUpFilter.ANY, of(GREENING), text("bins"))) {
                FollowUpList.Counts counts = ask(asked, filter, Page.FIRST).counts();
                assertThat(counts.overdue()).isEqualTo(length(FollowUpStatus.OVERDUE, filter));
                assertThat(counts.dueSoon()).isEqualTo(length(FollowUpStatus.DUE_SOON, filter));
                assertThat(counts.open()).isEqualTo(length(FollowUpStatus.OPEN, filter));
                assertThat(counts.doneLate()).isEqualTo(length(FollowUpStatus.DONE_LATE, filter));
            }
        }
        assertThat(ask(FollowUpStatus.ALL, FollowUpFilter.ANY, Page.FIRST).counts())
                .isEqualTo(new FollowUpList.Counts(1, 2, 4, 1, 1, 0));
    }

    @Test
    void pages_agree_although_the_case_moves_on_between_them() {
        for (int n = 0; n < 5; n++) {
            desk.write(item(CASE, new ItemId("item-" + n), "05-1" + n));
        }
        FollowUpList first = ask(FollowUpStatus.OPEN, FollowUpFilter.ANY, new Page(2, null));
        desk.write(Facts.submitted(CASE, new ItemId("item-3"), 1, day("06-01")));
        List<String> ids = new ArrayList<>();
        FollowUpList page = first;
        while (page.next() != null) {
            page.items().forEach(followUp -> ids.add(followUp.title()));
            page = ask(FollowUpStatus.OPEN, FollowUpFilter.ANY, new Page(2, page.next()));
            assertThat(page.position()).isEqualTo(first.position());
            assertThat(page.counts()).isEqualTo(first.counts());
        }
        page.items().forEach(followUp -> ids.add(followUp.title()));
        assertThat(ids).containsExactly("Item item-0", "Item item-1", "Item item-2", "Item item-3", "Item item-4");
    }

    @Test
    void undated_duties_come_last() {
        desk.write(item(CASE, ITEM, "05-31"));
        desk.write(Facts.submitted(CASE, ITEM, 1, day("05-20")));
        assertThat(desk.list(FollowUpStatus.ALL, null, null).items())
                .extracting(FollowUp::kind, FollowUp::dueOn)
                .containsExactly(tuple("RECTIFICATION_ITEM", day("05-31")), tuple("REVIEW", null));
    }

    @Test
    void refuses_a_cursor_of_another_list() {
        desk.write(item(CASE, ITEM, "05-31"));
        desk.write(item(CASE, OTHER_ITEM, "05-31"));
        String next =
                ask(FollowUpStatus.OPEN, FollowUpFilter.ANY, new Page(1, null)).next();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(FollowUpStatus.ALL, FollowUpFilter.ANY, new Page(1, next)))
                .withMessageStartingWith("cursor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(FollowUpStatus.ALL, FollowUpFilter.ANY, new Page(1, "%")))
                .withMessageStartingWith("cursor");
    }

    @Test
    void words_that_no_title_can_hold_find_nothing() {
        desk.write(item(CASE, ITEM, "05-31"));
        assertThat(ask(FollowUpStatus.ALL, text("bins\0"), Page.FIRST).items()).isEmpty();
        assertThat(ask(FollowUpStatus.ALL, text(".*\\E"), Page.FIRST).items()).isEmpty();
    }

    @Test
    void refuses_a_cursor_that_no_answer_gave() {
        Point future = new Point(1_000, day("06-01"));
        String forged = new Cursor(
                        future,
                        new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.ANY, Moment.NOW, Page.FIRST).list(),
                        "")
                .text();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(FollowUpStatus.ALL, FollowUpFilter.ANY, new Page(1, forged)))
                .withMessageStartingWith("cursor");
    }

    private FollowUpList ask(FollowUpStatus status, FollowUpFilter filter, Page page) {
        return desk.followUps().find(CLERK, new FindFollowUps(status, filter, Moment.parse(null, "2023-06-01"), page));
    }

    private long length(FollowUpStatus status, FollowUpFilter filter) {
        return ask(status, filter, Page.FIRST).items().size();
    }

    private static Event[] item(CaseId caseId, ItemId itemId, String dueOn) {
        return new Event[] {
            Facts.identified(caseId, itemId, day("01-20")),
            Facts.assigned(caseId, itemId, itemId.equals(OTHER_ITEM) ? HOUSING : GREENING, day(dueOn), day("02-01"))
        };
    }

    private static FollowUpFilter of(UnitId unit) {
        return FollowUpFilter.of(new ResponsibleParty(null, null, unit, null, null, null));
    }

    private static FollowUpFilter text(String words) {
        return FollowUpFilter.of(new Subject(null, null, null, null, null, words));
    }
}
