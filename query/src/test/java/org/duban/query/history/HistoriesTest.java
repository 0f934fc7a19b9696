package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.HOUSING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
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
        assertThat(entry.summary()).isEqualTo("Found as a problem: item 1 “Item bins”");
        assertThat(entry.recordedBy()).isEqualTo("someone");
        assertThat(entry.position()).isEqualTo(2);
        assertThat(entry.itemId()).isEqualTo(ITEM);
        assertThat(entry.legalBasis()).extracting("article").containsExactly("36");
    }

    @Test
    void tells_in_words_by_which_step_an_item_was_found() {
        desk.write(new ItemIdentified(
                CASE,
                new ItemId("found"),
                "t",
                "p",
                ItemEvent.Category.PROBLEM,
                "SiteInspected",
                null,
                null,
                null,
                day("02-01")));

        assertThat(desk.history(CASE).items().getLast().content())
                .filteredOn(field -> field.name().equals("source"))
                .extracting(ContentField::text)
                .containsExactly("Site inspection");
    }

    @Test
    void calls_units_by_the_name_they_are_registered_under() {
        UnitId unit = new UnitId("x");
        desk.write(new UnitRegistered(unit, "区教育局", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-02")));
        desk.write(Facts.assigned(CASE, ITEM, unit, day("05-31"), day("02-01")));
        assertThat(desk.history(CASE).items().getLast().summary())
                .isEqualTo("Item 1 “Item bins” was assigned to 区教育局; due: 2023-05-31");
    }

    @Test
    void calls_a_unit_and_a_meeting_by_what_they_are_called_on_the_day_asked_about() {
        UnitId unit = new UnitId("x");
        MeetingId meeting = new MeetingId("cm-1");
        desk.write(
                new UnitRegistered(unit, "区教育局", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-02")),
                new UnitRenamed(unit, "区教体局", "merger", day("04-01")),
                new MeetingScheduled(
                        meeting,
                        MeetingKind.CHAIRPERSONS,
                        17,
                        1,
                        "第一次主任会议",
                        day("02-01"),
                        day("02-01"),
                        false,
                        null,
                        day("01-03")),
                Facts.assigned(CASE, ITEM, unit, day("05-31"), day("02-01")),
                new ItemDeferred(CASE, ITEM, meeting, "long", Facts.due(day("09-30")), day("03-01")));
        assertThat(summaries(Moment.parse(null, "2023-03-31")))
                .contains("Item 1 “Item bins” was assigned to 区教育局; due: 2023-05-31")
                .contains("第一次主任会议 agreed that item 1 “Item bins” takes long; to be looked at again by: 2023-09-30");
        assertThat(summaries(Moment.parse(null, "2023-04-01")))
                .contains("Item 1 “Item bins” was assigned to 区教体局; due: 2023-05-31");
    }

    @Test
    void tells_everything_that_an_entry_holds_with_labels() {
        desk.write(Facts.assigned(CASE, ITEM, HOUSING, day("05-31"), day("02-01")));
        assertThat(desk.history(CASE).items().getLast().content())
                .extracting(ContentField::name, ContentField::label, ContentField::text)
                .containsExactly(
                        tuple("itemId", "Item", "item 1 “Item bins”"),
                        tuple("leadUnit", "Lead unit", "housing"),
                        tuple("assistingUnits", "Assisting units", "none"),
                        tuple("assistingTerms", "Opinions due", "none"),
                        tuple("responsible", "Answering for it", "科长"),
                        tuple("due", "Rectify by", "2023-05-31"),
                        tuple("returnBy", "Return by", "2023-02-10"));
    }

    @Test
    void tells_the_history_of_an_entry_of_a_register_to_those_who_read_it() {
        UnitId unit = new UnitId("x");
        desk.write(new UnitRegistered(unit, "区教育局", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-02")));
        assertThat(desk.history(Desk.CLERK, unit.stream()).orElseThrow().items())
                .extracting(HistoryEntry::summary)
                .containsExactly("区教育局 was registered (department)");
        assertThat(desk.history(Reader.of(Set.of(Role.DEPUTY), null, null), unit.stream()))
                .isEmpty();
        assertThat(desk.history(Reader.of(Set.of(Role.ADMIN), null, null), unit.stream()))
                .isPresent();
    }

    @Test
    void shows_both_the_wrong_entry_as_it_was_and_its_correction() {
        RecordedEvent wrong =
                desk.write("2023-02-01T02:00:00Z", Facts.assigned(CASE, ITEM, HOUSING, day("05-31"), day("02-01")));
        RecordedEvent correction = desk.write(
                "2023-03-01T02:00:00Z",
                new EventCorrected(
                        CASE.stream(),
                        wrong.id(),
                        Facts.assigned(CASE, ITEM, GREENING, day("06-30"), day("02-01")),
                        "wrong unit",
                        day("03-01")));

        assertThat(desk.history(CASE).items().subList(2, 4))
                .extracting(HistoryEntry::summary, HistoryEntry::correctedBy, HistoryEntry::corrects)
                .containsExactly(
                        tuple("Item 1 “Item bins” was assigned to housing; due: 2023-05-31", correction.id(), null),
                        tuple(
                                "Corrected to: Item 1 “Item bins” was assigned to greening; due: 2023-06-30 (Lead unit: housing → greening, Rectify by: 2023-05-31 → 2023-06-30)",
                                null,
                                wrong.id()));
        assertThat(desk.history(CASE).items().getLast().reason()).isEqualTo("wrong unit");
    }

    @Test
    void a_correction_says_which_days_and_numbers_it_changed_from_what_to_what_each_time() {
        MeetingId meeting = new MeetingId("m");
        desk.write(
                "2023-01-02T02:00:00Z",
                new MeetingScheduled(
                        meeting,
                        MeetingKind.CHAIRPERSONS,
                        17,
                        3,
                        "n",
                        day("01-20"),
                        day("01-21"),
                        false,
                        null,
                        day("01-02")));
        RecordedEvent wrong =
                desk.write("2023-02-01T02:00:00Z", new MeetingHeld(meeting, 11, 9, day("01-21"), day("01-20")));
        correct("2023-03-01T02:00:00Z", wrong, new MeetingHeld(meeting, 11, 8, day("01-21"), day("01-21")));
        correct("2023-03-02T02:00:00Z", wrong, new MeetingHeld(meeting, 11, 8, day("01-21"), day("01-20")));

        assertThat(desk.history(Desk.CLERK, meeting.stream()).orElseThrow().items())
                .extracting(HistoryEntry::summary)
                .satisfies(first -> assertThat(first).contains("9 → 8", "2023-01-20 → 2023-01-21"), atIndex(2))
                .satisfies(
                        second -> assertThat(second)
                                .contains("2023-01-21 → 2023-01-20")
                                .doesNotContain("→ 8"),
                        atIndex(3));
    }

    private void correct(String at, RecordedEvent wrong, Event right) {
        desk.write(at, new EventCorrected(right.stream(), wrong.id(), right, "r", day("03-01")));
    }

    @Test
    void a_correction_counts_from_when_it_was_recorded_whatever_day_is_asked_about() {
        RecordedEvent wrong =
                desk.write("2023-02-01T02:00:00Z", Facts.assigned(CASE, ITEM, HOUSING, day("05-31"), day("02-01")));
        desk.write(
                "2023-03-01T02:00:00Z",
                new EventCorrected(
                        CASE.stream(),
                        wrong.id(),
                        Facts.assigned(CASE, ITEM, GREENING, day("06-30"), day("02-01")),
                        "wrong unit",
                        day("03-01")));

        assertThat(desk.only(HandlingDuty.RECTIFICATION_ITEM, "2023-02-10").unit())
                .isEqualTo(GREENING);
        assertThat(desk.only(HandlingDuty.RECTIFICATION_ITEM, null).unit()).isEqualTo(GREENING);
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

    private List<String> summaries(Moment moment) {
        return desk.history(Desk.CLERK, CASE, moment, Page.FIRST).orElseThrow().items().stream()
                .map(HistoryEntry::summary)
                .toList();
    }

    private HistoryList page(@Nullable String cursor) {
        return desk.history(Desk.CLERK, CASE, Moment.NOW, new Page(1, cursor)).orElseThrow();
    }
}
