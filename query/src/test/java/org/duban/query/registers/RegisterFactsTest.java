package org.duban.query.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.account.AccountEvent.AccountDisabled;
import org.duban.events.account.AccountEvent.AccountEnabled;
import org.duban.events.account.AccountEvent.AccountMoved;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.duban.events.account.AccountEvent.RoleTakenBack;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.duban.events.meeting.MeetingEvent.AttendanceRecorded;
import org.duban.events.meeting.MeetingEvent.MeetingCancelled;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.DeputyReinstated;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.PersonRenamed;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatCreated;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitEnded;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitMerged;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.events.unit.UnitEvent.UnitSplit;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.Registers;
import org.duban.query.Values;
import org.duban.query.access.Reader;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.unit.UnitFacts;
import org.junit.jupiter.api.Test;

/** Everything that registers record is found again in their entries. */
class RegisterFactsTest {

    private static final MeetingId MEETING = new MeetingId("sc-1");
    private static final MeetingId OTHER = new MeetingId("sc-2");
    private static final PersonId PERSON = new PersonId("p-1");
    private static final SeatId SEAT = new SeatId("seat-9");
    private static final AccountName ACCOUNT = new AccountName("clerk");
    private static final UnitId OLD = new UnitId("old");
    private static final UnitId NEW = new UnitId("new");
    private static final UnitId GONE = new UnitId("gone");
    private static final UnitId SPLIT = new UnitId("split");

    private final InMemoryHistory history = new InMemoryHistory();

    @Test
    void every_value_is_in_the_entry_after_the_event_that_records_it() {
        everything().forEach(history::write);
        Map<String, RegisterView> entries = new HashMap<>();
        List<String> lost = new ArrayList<>();
        for (RecordedEvent recorded : history.all()) {
            RegisterView view = RegisterFold.evolve(entries.get(recorded.stream()), recorded);
            entries.put(recorded.stream(), view);
            Set<Object> kept = Values.of(view);
            Values.byComponent(recorded.event()).forEach((component, values) -> {
                if (!kept.containsAll(values)) {
                    lost.add(recorded.event().getClass().getSimpleName() + "." + component + " " + values);
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void every_type_of_event_of_a_register_is_among_them() {
        Set<Class<?>> taken = everything().stream().map(Event::getClass).collect(Collectors.toSet());
        assertThat(EventTypes.ALL.records().stream()
                        .filter(type -> Registers.ALL.stream()
                                .anyMatch(register -> register.family().isAssignableFrom(type))))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(taken).contains(type));
    }

    @Test
    void whoever_acts_for_a_unit_acts_for_all_that_were_merged_into_it() {
        try (Desk desk = new Desk()) {
            desk.write(
                    registered(OLD, "区文化局"),
                    registered(SPLIT, "区旅游局"),
                    registered(NEW, "区文旅局"),
                    new PredecessorMerged(OLD, SPLIT, day("02-01")),
                    new PredecessorMerged(NEW, OLD, day("03-01")));
            assertThat(desk.entries().withPredecessors(NEW, Moment.NOW)).containsExactlyInAnyOrder(NEW, OLD, SPLIT);
            assertThat(desk.entries().withPredecessors(NEW, Moment.parse(null, "2023-02-15")))
                    .containsExactly(NEW);
            assertThat(desk.entries().title(NEW.stream(), Moment.NOW)).isEqualTo("区文旅局");
        }
    }

    @Test
    void a_unit_is_called_on_a_day_what_it_was_called_then() {
        history.write(registered(OLD, "区教育局"));
        history.write(new UnitRenamed(OLD, "区教体局", "merger", day("04-01")));
        UnitFacts facts = Objects.requireNonNull(RegisterFold.fold(history.all(), LocalDate.MAX))
                .facts(UnitFacts.class)
                .orElseThrow();
        assertThat(facts.nameOn(day("03-31"))).isEqualTo("区教育局");
        assertThat(facts.nameOn(day("04-01"))).isEqualTo("区教体局");
        assertThat(facts.nameOn(day("01-01").minusYears(1))).isEqualTo("区教育局");
    }

    @Test
    void only_full_readers_see_meetings_and_an_administrator_sees_units() {
        try (Desk desk = new Desk()) {
            desk.write(scheduled(MEETING), registered(OLD, "区教育局"));
            Reader admin = Reader.of(Set.of(Role.ADMIN), null, null);
            assertThat(listed(desk, Desk.CLERK, MeetingId.KIND)).containsExactly("第一次会议");
            assertThat(listed(desk, admin, MeetingId.KIND)).isEmpty();
            assertThat(listed(desk, admin, UnitId.KIND)).containsExactly("区教育局");
            assertThat(desk.seen(Desk.CLERK)).extracting("followUpId").containsExactly("meeting-sc-1:MEETING_NOTICE");
            assertThat(desk.seen(admin)).isEmpty();
        }
    }

    private static List<String> listed(Desk desk, Reader reader, String kind) {
        return desk.entries().find(reader, new FindEntries(kind, null, Moment.NOW, Page.FIRST)).items().stream()
                .map(RegisterView::title)
                .toList();
    }

    private static List<Event> everything() {
        return List.of(
                scheduled(MEETING),
                new MeetingNoticeGiven(MEETING, day("02-20")),
                new MeetingMoved(
                        MEETING, day("03-10"), day("03-20"), day("03-21"), "rain", due(day("03-13")), day("02-25")),
                new AgendaItemPlaced(MEETING, Facts.CASE, "INSPECTION_REPORT", day("02-26")),
                new AgendaItemDropped(MEETING, Facts.CASE, "INSPECTION_REPORT", day("02-27")),
                new MeetingHeld(MEETING, 35, 31, day("03-21"), day("03-20")),
                new AttendanceRecorded(MEETING, List.of(PERSON), day("03-20")),
                scheduled(OTHER),
                new MeetingCancelled(OTHER, "no matter", day("02-03")),
                new PersonRegistered(PERSON, new Sealed("YQ=="), day("01-01")),
                new PersonRenamed(PERSON, new Sealed("Yg=="), "marriage", day("01-02")),
                new DeputySeated(PERSON, Level.DISTRICT, "第三选区", "天平组", day("01-03")),
                new DeputySuspended(PERSON, "inquiry", day("01-04")),
                new DeputyReinstated(PERSON, "cleared", day("01-05")),
                new DeputyServiceEnded(PERSON, Level.DISTRICT, PersonEvent.Ground.RESIGNED, day("01-06")),
                new PostTaken(PERSON, Post.HEAD_OF_DEPARTMENT, SupervisedOrgan.GOVERNMENT, OLD, "局长", day("01-07")),
                new PostLeft(PERSON, "局长", day("01-08")),
                new SeatCreated(SEAT, Level.DISTRICT, "第三选区", day("01-01")),
                new SeatFilled(SEAT, PERSON, Procedure.GENERAL_ELECTION, day("01-02")),
                new SeatVacated(SEAT, PERSON, PersonEvent.Ground.RECALLED, day("01-03")),
                new NumberGiven(new SeriesId("sc-17"), 15, MEETING.stream(), day("01-01")),
                registered(OLD, "区文化局"),
                new UnitRenamed(OLD, "区文旅局", "merger", day("01-02")),
                registered(NEW, "区文体局"),
                new PredecessorMerged(NEW, OLD, day("01-03")),
                new UnitMerged(OLD, NEW, "reform", day("01-04")),
                registered(SPLIT, "区建委"),
                new UnitSplit(SPLIT, List.of(OLD, NEW), "too large", day("01-05")),
                registered(GONE, "临时办"),
                new UnitEnded(GONE, "done", day("01-06")),
                new AccountRegistered(ACCOUNT, "办公室", OLD, PERSON, Body.CHAIRPERSONS_MEETING, day("01-01")),
                new AccountMoved(ACCOUNT, NEW, "moved", day("01-02")),
                new RoleAssigned(ACCOUNT, Role.CLERK, day("01-03")),
                new RoleTakenBack(ACCOUNT, Role.CLERK, "moved on", day("01-04")),
                new AccountDisabled(ACCOUNT, "holiday", day("01-05")),
                new AccountEnabled(ACCOUNT, "back", day("01-06")));
    }

    private static MeetingScheduled scheduled(MeetingId meeting) {
        return new MeetingScheduled(
                meeting,
                MeetingKind.STANDING_COMMITTEE,
                17,
                1,
                "第一次会议",
                day("03-10"),
                day("03-11"),
                false,
                due(day("03-03")),
                day("02-01"));
    }

    private static UnitRegistered registered(UnitId unit, String name) {
        return new UnitRegistered(unit, name, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-01"));
    }
}
