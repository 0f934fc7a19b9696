package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.HOUSING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.day;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.EventCorrected;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.duban.events.directory.DirectoryEvent.UnitRegistered;
import org.duban.events.handling.DutyKind;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private final Desk desk =
            new Desk().write(Facts.planned(CASE, day("01-10")), Facts.identified(CASE, ITEM, day("01-20")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tells_who_did_what_on_what_ground() {
        HistoryEntry entry = desk.history(CASE).items().getLast();
        assertThat(entry.event()).isEqualTo("ItemIdentified");
        assertThat(entry.summary()).isEqualTo("Found as problem bins: Item bins");
        assertThat(entry.actor()).isEqualTo("someone");
        assertThat(entry.position()).isEqualTo(2);
        assertThat(entry.itemId()).isEqualTo(ITEM);
        assertThat(entry.legalBasis()).extracting("article").containsExactly("36");
    }

    @Test
    void calls_units_by_the_name_they_are_registered_under() {
        UnitId unit = new UnitId("x");
        desk.write(new UnitRegistered(unit, "区教育局", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-02")));
        desk.write(Facts.assigned(CASE, ITEM, unit, day("05-31"), day("02-01")));
        assertThat(desk.history(CASE).items().getLast().summary())
                .isEqualTo("Item bins was assigned to 区教育局; due: 2023-05-31");
    }

    @Test
    void shows_both_the_wrong_entry_as_it_was_and_its_correction() {
        RecordedEvent wrong =
                desk.write("2023-02-01T02:00:00Z", Facts.assigned(CASE, ITEM, HOUSING, day("05-31"), day("02-01")));
        RecordedEvent correction = desk.write(
                "2023-03-01T02:00:00Z",
                new EventCorrected(
                        CASE,
                        wrong.id(),
                        Facts.assigned(CASE, ITEM, GREENING, day("06-30"), day("02-01")),
                        "wrong unit",
                        day("03-01")));

        assertThat(desk.history(CASE).items().subList(2, 4))
                .extracting(HistoryEntry::summary, HistoryEntry::correctedBy, HistoryEntry::corrects)
                .containsExactly(
                        tuple("Item bins was assigned to housing; due: 2023-05-31", correction.id(), null),
                        tuple("Corrected to: Item bins was assigned to greening; due: 2023-06-30", null, wrong.id()));
        assertThat(desk.history(CASE).items().getLast().reason()).isEqualTo("wrong unit");
    }

    @Test
    void a_correction_counts_from_when_it_was_recorded_whatever_day_is_asked_about() {
        RecordedEvent wrong =
                desk.write("2023-02-01T02:00:00Z", Facts.assigned(CASE, ITEM, HOUSING, day("05-31"), day("02-01")));
        desk.write(
                "2023-03-01T02:00:00Z",
                new EventCorrected(
                        CASE,
                        wrong.id(),
                        Facts.assigned(CASE, ITEM, GREENING, day("06-30"), day("02-01")),
                        "wrong unit",
                        day("03-01")));

        assertThat(desk.only(DutyKind.RECTIFICATION_ITEM, "2023-02-10").unit()).isEqualTo(GREENING);
        assertThat(desk.only(DutyKind.RECTIFICATION_ITEM, null).unit()).isEqualTo(GREENING);
        assertThat(desk.list(FollowUpStatus.ALL, "2023-02-10", null).items())
                .extracting("unit")
                .containsExactly(HOUSING);
    }

    @Test
    void pages_follow_each_other_by_position() {
        desk.write(Facts.assigned(CASE, ITEM, HOUSING, day("05-31"), day("02-01")));
        List<Long> positions = new ArrayList<>();
        HistoryList page = page(null);
        while (page.next() != null) {
            page.items().forEach(entry -> positions.add(entry.position()));
            page = page(page.next());
        }
        page.items().forEach(entry -> positions.add(entry.position()));
        assertThat(positions).containsExactly(1L, 2L, 3L);
    }

    private HistoryList page(@Nullable String cursor) {
        return desk.history(Desk.CLERK, CASE, Moment.NOW, new Page(1, cursor)).orElseThrow();
    }
}
