package org.duban.query.lawinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.PersonId;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.Story;
import org.duban.query.Values;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.history.ContentField;
import org.duban.query.history.FindHistory;
import org.duban.query.history.Histories;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.Database;
import org.duban.query.words.PersonNames;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the story records is found again: in the case, and in its history in both languages. */
class ReadBackTest {

    /** What is no value of the case but of the record itself, or is counted anew whenever the case is folded. */
    private static final Set<String> ELSEWHERE = Set.of(
            "DeadlineMissWithdrawn.missed",
            "DeadlineMissWithdrawn.ground",
            "ReturnWindowRecomputed.cause",
            "ReturnWindowRecomputed.before");

    private final InMemoryHistory story = Story.read();
    private final List<RecordedEvent> stream = story.stream(Story.CASE.stream().value(), 0, InMemoryHistory.NOW);

    @Test
    void every_value_is_in_the_case_after_the_event_that_records_it() {
        assertThat(lost(stream)).isEmpty();
        assertThat(lost(otherCourse())).isEmpty();
    }

    private static List<String> lost(List<RecordedEvent> events) {
        CaseView view = null;
        List<String> lost = new ArrayList<>();
        for (RecordedEvent recorded : events) {
            view = CaseFold.evolve(view, recorded);
            if (!(recorded.event() instanceof EventCorrected)) {
                Set<Object> kept = Values.of(view);
                Values.byComponent(recorded.event()).forEach((component, values) -> {
                    String name = recorded.event().getClass().getSimpleName() + "." + component;
                    if (!ELSEWHERE.contains(name) && !kept.containsAll(values)) {
                        lost.add(name + " " + values);
                    }
                });
            }
        }
        return lost;
    }

    @Test
    void the_story_and_the_other_course_together_take_every_step() {
        Set<Class<?>> taken = new HashSet<>();
        Stream.concat(stream.stream(), otherCourse().stream())
                .forEach(recorded -> taken.add(recorded.event().getClass()));
        assertThat(EventTypes.ALL.records().stream()
                        .filter(type -> LawInspectionEvent.class.isAssignableFrom(type)
                                || HandlingEvent.class.isAssignableFrom(type)
                                || DutyEvent.class.isAssignableFrom(type)))
                .allSatisfy(type -> assertThat(taken).contains(type));
    }

    /** What does not go together with the story. */
    private static List<RecordedEvent> otherCourse() {
        CaseId id = Facts.CASE;
        InMemoryHistory other = new InMemoryHistory();
        other.write(Facts.planned(id, Facts.day("01-10")));
        other.write(new NoDeliberationDecided(id, Facts.MEETING, "small", Facts.day("02-01")));
        other.write(new DelegatedResultReportedUp(id, "the congress above", "no 7", Facts.day("02-02")));
        other.write(new DeliberationHeld(
                id,
                Facts.SESSION,
                List.of(new PersonId("p-9")),
                List.of("more"),
                Facts.BY_COMMITTEE,
                Facts.due(Facts.day("03-01")),
                Facts.day("02-20")));
        return other.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_component_is_told_in_the_history_with_a_label(String language) {
        try (Database database = new Database(story)) {
            database.write(story.all());
            Clock clock = Clock.fixed(Instant.parse("2024-12-31T04:00:00Z"), ZoneOffset.UTC);
            Timeline timeline = new Timeline(database.views(), story, clock, RandomHistory.ZONE);
            List<HistoryEntry> entries = new Histories(timeline, story, PersonNames.SHORT)
                    .find(
                            Desk.CLERK,
                            new FindHistory(Story.CASE.stream(), Moment.NOW, Locale.of(language), new Page(500, null)))
                    .orElseThrow()
                    .items();
            assertThat(entries).hasSameSizeAs(stream);
            for (int n = 0; n < entries.size(); n++) {
                check(stream.get(n).event(), entries.get(n));
            }
        }
    }

    private static void check(Event event, HistoryEntry entry) {
        Set<String> expected = new TreeSet<>(Values.byComponent(event).keySet());
        assertThat(entry.content())
                .as("%s", event)
                .extracting(ContentField::name)
                .containsAll(expected);
        String told = entry.content().toString();
        Values.byComponent(event).values().stream()
                .flatMap(Set::stream)
                .filter(value -> value instanceof String || value instanceof Number || value instanceof LocalDate)
                .forEach(value -> assertThat(told).as("%s", event).contains(spoken(value)));
        assertThat(entry.summary())
                .as("%s", event)
                .doesNotContain("glass-bins", "sorting", "npc-env", "cm-", "sc-1", "{", "greening");
    }

    /** A purpose is told by its word. */
    private static String spoken(Object value) {
        boolean purpose = Vocabulary.in(Locale.CHINESE).find("purpose." + value).isPresent();
        return purpose ? "" : value.toString();
    }
}
