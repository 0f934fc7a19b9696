package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.command.handling.VotePolicy;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.CaseForms;
import org.duban.query.access.Reader;
import org.duban.query.duty.StreamView;
import org.duban.query.history.ContentField;
import org.duban.query.history.HistoryEntry;
import org.duban.query.words.Numerals;
import org.duban.query.words.Vocabulary;
import org.duban.ui.contract.Variants.Variant;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that is recorded is forgotten: neither an event nor anything that it holds, in views and in the history. */
class ForgettingTest {

    /**
     * What shared events say of the record itself, or what the view has from elsewhere: the duty's date, the count of letters.
     */
    private static final Set<String> KNOWN_OTHERWISE = Set.of(
            "DeadlineMissWithdrawn.missed",
            "DeadlineMissWithdrawn.ground",
            "DeadlineMissed.due.dueOn",
            "SupervisionLetterIssued.stage");

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_event_and_each_of_its_values_makes_a_difference_to_what_is_shown(Story story) {
        Set<String> forgotten = new TreeSet<>();
        Map<String, StreamView> views = new HashMap<>();
        for (RecordedEvent recorded : ToldStories.events(story)) {
            StreamView before = views.get(recorded.stream());
            StreamView after = BothSides.view(before, recorded);
            views.put(recorded.stream(), after);
            Event event = recorded.event();
            if (event instanceof EventCorrected) {
                continue;
            }
            String name = event.getClass().getSimpleName();
            if (before != null && shown(after).equals(shown(before))) {
                forgotten.add(name);
            }
            for (Variant variant : Variants.of(event)) {
                StreamView other = BothSides.view(before, recorded.with((Event) variant.value()));
                if (shown(other).equals(shown(after))) {
                    forgotten.add(name + "." + variant.path());
                }
            }
        }
        forgotten.removeAll(KNOWN_OTHERWISE);
        assertThat(forgotten)
                .as("events, and values of events, that views forget")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_text_number_and_day_of_an_event_is_found_in_the_answer_about_its_case_or_entry(Story story) {
        Set<String> forgotten = new TreeSet<>();
        Map<String, StreamView> views = new HashMap<>();
        for (RecordedEvent recorded : ToldStories.events(story)) {
            StreamView after = BothSides.view(views.get(recorded.stream()), recorded);
            views.put(recorded.stream(), after);
            if (!(recorded.event() instanceof EventCorrected)) {
                String answer = String.valueOf(after == null ? "" : Answers.written(after));
                lost(recorded.event(), answer, value -> Answers.written(value).replaceAll("^\"|\"$", ""))
                        .forEach(forgotten::add);
            }
        }
        forgotten.removeAll(KNOWN_OTHERWISE);
        assertThat(forgotten).as("values of events that are not in the answer").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_component_of_an_event_is_told_in_its_history_with_a_label_in_both_languages(Story story) {
        try (Town town = Town.begun(folder);
                Answers answers = new Answers(town)) {
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> {});
            answers.catchUp();
            Reader clerk = answers.reader("auditor");
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                telling.streams().forEach((stream, events) -> {
                    List<HistoryEntry> entries = answers.history(clerk, stream, language);
                    assertThat(entries).as("history of %s", stream).hasSameSizeAs(events);
                    for (int n = 0; n < events.size(); n++) {
                        check(events.get(n).event(), entries.get(n), language);
                    }
                });
            }
        }
    }

    /** Events have ids that nobody is told. */
    private static boolean isEventId(Event event, String component) {
        return event instanceof DeadlineMissWithdrawn && component.equals("missed");
    }

    private static void check(Event event, HistoryEntry entry, Locale language) {
        List<String> expected = Stream.of(event.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("occurredOn"))
                .filter(component -> !isEventId(event, component.getName()))
                .filter(component -> {
                    Object value = Variants.get(event, component);
                    return value != null && !Variants.isStream(event, value);
                })
                .map(RecordComponent::getName)
                .toList();
        assertThat(entry.content())
                .extracting(ContentField::name)
                .as("content of %s", event)
                .containsAll(expected);
        assertThat(entry.content())
                .extracting(ContentField::label)
                .as("labels of %s", event)
                .noneMatch(String::isBlank);
        assertThat(entry.summary()).as("sentence of %s", event).isNotBlank().doesNotContain("{");
        if (!(event instanceof EventCorrected)) {
            assertThat(lost(event, entry.content().toString(), value -> spoken(value, language))
                            .filter(component -> !component.equals("DeadlineMissWithdrawn.missed")))
                    .as("values of %s that the history does not tell", event)
                    .isEmpty();
        }
    }

    /** The components with a text, number or day that the answer does not hold. */
    private static Stream<String> lost(Event event, String answer, Function<Object, String> written) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("occurredOn"))
                .filter(component -> Variants.leaves(Variants.get(event, component))
                        .filter(value ->
                                value instanceof String || value instanceof Number || value instanceof LocalDate)
                        .anyMatch(value -> !answer.contains(written.apply(value)) && !counted(value, answer)))
                .map(component -> event.getClass().getSimpleName() + "." + component.getName());
    }

    /** Whether it is a number of a term or a meeting, told as such (第十七届, 17th). */
    private static boolean counted(Object value, String answer) {
        return value instanceof Integer number
                && number > 0
                && number < 1000
                && answer.contains("第" + Numerals.of(number, Locale.CHINESE));
    }

    /**
     * A purpose is told by its word, as are how a ballot counts and which term a rule sets, and where an item comes from by
     * what the step is called.
     */
    private static String spoken(Object value, Locale language) {
        boolean purpose =
                CaseForms.ALL.stream().anyMatch(form -> form.purposes().contains(value.toString()));
        boolean step = Vocabulary.in(Locale.CHINESE).find("source." + value).isPresent();
        boolean policy =
                Stream.of(VotePolicy.values()).anyMatch(one -> one.name().equals(value));
        String text = value.toString();
        if (text.matches("[0-9]{4}-[hqw][0-9]{1,2}")) {
            return Vocabulary.in(language).period(text);
        }
        String term = Texts.in(language).find("term." + value).orElse(text);
        return purpose || step || policy ? "" : term;
    }

    /** The view as the API writes it, but for where in the ledger it stands. */
    private static ObjectNode shown(@Nullable StreamView view) {
        ObjectNode tree = view == null ? JsonNodeFactory.instance.objectNode() : Answers.tree(view);
        tree.remove(List.of("version", "position"));
        return tree;
    }
}
