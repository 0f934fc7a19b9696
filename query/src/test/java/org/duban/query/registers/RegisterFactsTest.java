package org.duban.query.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.query.Desk;
import org.duban.query.InMemoryHistory;
import org.duban.query.Registers;
import org.duban.query.Values;
import org.duban.query.access.Reader;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.EventParts;
import org.duban.query.register.RegisterView;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.unit.UnitFacts;
import org.junit.jupiter.api.Test;

/** Everything that registers record is found again in their entries. */
class RegisterFactsTest {

    private final InMemoryHistory history = new InMemoryHistory();

    @Test
    void every_value_is_in_the_entry_after_the_event_that_records_it() {
        RegisterEvents.everything().forEach(history::write);
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
        Set<Class<?>> taken =
                RegisterEvents.everything().stream().map(Event::getClass).collect(Collectors.toSet());
        assertThat(EventTypes.ALL.records().stream()
                        .filter(type -> Registers.ALL.stream()
                                .filter(register -> !EntryFacts.class.isAssignableFrom(register.facts()))
                                .anyMatch(register -> register.family().isAssignableFrom(type))))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(taken).contains(type));
    }

    @Test
    void an_entry_that_shows_what_happened_has_a_place_for_all_that_can_happen() {
        assertThat(Registers.ALL.stream().filter(register -> EntryFacts.class.isAssignableFrom(register.facts())))
                .isNotEmpty()
                .allSatisfy(register -> assertThat(Stream.of(register.facts().getRecordComponents())
                                .map(EventParts::held))
                        .containsAll(List.of(register.family().getPermittedSubclasses())));
    }

    @Test
    void whoever_acts_for_a_unit_acts_for_all_that_were_merged_into_it() {
        try (Desk desk = new Desk()) {
            desk.write(
                    RegisterEvents.registered(RegisterEvents.OLD, "区文化局"),
                    RegisterEvents.registered(RegisterEvents.SPLIT, "区旅游局"),
                    RegisterEvents.registered(RegisterEvents.NEW, "区文旅局"),
                    new PredecessorMerged(RegisterEvents.OLD, RegisterEvents.SPLIT, day("02-01")),
                    new PredecessorMerged(RegisterEvents.NEW, RegisterEvents.OLD, day("03-01")));
            assertThat(desk.entries().withPredecessors(RegisterEvents.NEW, Moment.NOW))
                    .containsExactlyInAnyOrder(RegisterEvents.NEW, RegisterEvents.OLD, RegisterEvents.SPLIT);
            assertThat(desk.entries().withPredecessors(RegisterEvents.NEW, Moment.parse(null, "2023-02-15")))
                    .containsExactly(RegisterEvents.NEW);
            assertThat(desk.entries().title(RegisterEvents.NEW.stream(), Moment.NOW))
                    .isEqualTo("区文旅局");
        }
    }

    @Test
    void a_unit_is_called_on_a_day_what_it_was_called_then() {
        history.write(RegisterEvents.registered(RegisterEvents.OLD, "区教育局"));
        history.write(new UnitRenamed(RegisterEvents.OLD, "区教体局", "merger", day("04-01")));
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
            desk.write(
                    RegisterEvents.scheduled(RegisterEvents.MEETING),
                    RegisterEvents.registered(RegisterEvents.OLD, "区教育局"));
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
}
