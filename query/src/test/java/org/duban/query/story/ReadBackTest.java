package org.duban.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Desk;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a story records is found again: in the case, and in its history in both languages. */
class ReadBackTest {

    /** What is no value of the case but of the record itself, or is counted anew whenever the case is folded. */
    private static final Set<String> ELSEWHERE = Set.of(
            "DeadlineMissWithdrawn.missed",
            "DeadlineMissWithdrawn.ground",
            "ReturnWindowRecomputed.cause",
            "ReturnWindowRecomputed.before");

    static Stream<Arguments> tellings() {
        return Story.all().stream()
                .flatMap(story -> Stream.of("zh", "en").map(language -> Arguments.of(story, language)));
    }

    static Stream<List<RecordedEvent>> courses() {
        return Stream.concat(Story.all().stream().map(Story::stream), OtherCourses.all().stream());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_value_is_in_the_case_after_the_event_that_records_it(List<RecordedEvent> events) {
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
        assertThat(lost).isEmpty();
    }

    @Test
    void the_stories_and_the_other_courses_together_take_every_step() {
        Set<Class<?>> taken = new HashSet<>();
        courses()
                .flatMap(List::stream)
                .forEach(recorded -> taken.add(recorded.event().getClass()));
        Set<Class<?>> families = new HashSet<>(Set.of(HandlingEvent.class, DutyEvent.class));
        Story.all().forEach(story -> families.add(story.form().family()));
        assertThat(EventTypes.ALL.records().stream()
                        .filter(type -> families.stream().anyMatch(family -> family.isAssignableFrom(type))))
                .allSatisfy(type -> assertThat(taken).contains(type));
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void every_component_is_told_in_the_history_with_a_label(Story story, String language) {
        InMemoryHistory book = story.history();
        List<RecordedEvent> stream = story.stream();
        Set<String> ids = ids(story);
        try (Database database = new Database(book)) {
            database.write(book.all());
            Clock clock = Clock.fixed(Instant.parse(story.lastDay() + "T12:00:00Z"), ZoneOffset.UTC);
            Timeline timeline = new Timeline(database.views(), book, clock, RandomHistory.ZONE);
            List<HistoryEntry> entries = new Histories(timeline, book, PersonNames.SHORT)
                    .find(
                            Desk.CLERK,
                            new FindHistory(
                                    story.caseId().stream(), Moment.NOW, Locale.of(language), new Page(500, null)))
                    .orElseThrow()
                    .items();
            assertThat(entries).hasSameSizeAs(stream);
            for (int n = 0; n < entries.size(); n++) {
                check(stream.get(n).event(), entries.get(n), ids);
            }
        }
    }

    /** The ids of what the story speaks of, none of which may stand in a sentence; people are told by theirs here. */
    private static Set<String> ids(Story story) {
        Set<String> ids = new TreeSet<>();
        story.history().streams("").stream()
                .map(StreamId::new)
                .filter(stream -> !stream.kind().equals(PersonId.KIND))
                .forEach(stream -> ids.add(stream.id()));
        Objects.requireNonNull(CaseFold.fold(story.stream(), LocalDate.MAX))
                .items()
                .forEach(item -> ids.add(item.itemId().value()));
        return ids;
    }

    private static void check(Event event, HistoryEntry entry, Set<String> ids) {
        Map<String, Set<Object>> values = new TreeMap<>(Values.byComponent(event));
        if (event instanceof DeadlineMissWithdrawn) {
            values.remove("missed"); // events have ids that nobody is told
        }
        assertThat(entry.content())
                .as("%s", event)
                .extracting(ContentField::name)
                .containsAll(values.keySet());
        String told = entry.content().toString();
        values.values().stream()
                .flatMap(Set::stream)
                .filter(value -> value instanceof String || value instanceof Number || value instanceof LocalDate)
                .forEach(value -> assertThat(told).as("%s", event).contains(spoken(value)));
        assertThat(entry.summary()).as("%s", event).doesNotContain("{").doesNotContain(ids);
    }

    /** A purpose and a source are told by their words. */
    private static String spoken(Object value) {
        boolean word = Stream.of("purpose.", "source.")
                .anyMatch(
                        kind -> Vocabulary.in(Locale.CHINESE).find(kind + value).isPresent());
        return word ? "" : value.toString();
    }
}
