package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.SeenEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events are told to programs as histories are told to people: the same ones to each, and no more of any. */
class EventsTest {

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everybody_reads_just_the_events_that_the_histories_show_him(Story story) {
        try (Town town = Town.begun(folder);
                Answers answers = new Answers(town)) {
            Telling telling = Telling.in(town, story);
            Set<String> looked = new TreeSet<>();
            telling.tell((line, fresh) -> {
                if (story.isOwn(line)) {
                    answers.catchUp();
                    town.directory().accounts().stream()
                            .filter(account -> !account.disabled())
                            .forEach(account -> looked.add(compare(answers, telling, account, line)));
                }
            });
            assertThat(looked.size()).isGreaterThan(5);
        }
    }

    private static String compare(Answers answers, Telling telling, Account account, StoryLine line) {
        Reader reader = answers.reader(account.name().value());
        List<SeenEvent> events = answers.events(reader);
        List<HistoryEntry> histories = telling.streams().keySet().stream()
                .flatMap(stream -> answers.history(reader, stream, Locale.CHINESE).stream())
                .toList();
        assertThat(events.stream().map(seen -> seen.recorded().id()))
                .as("events that %s is told after %s", account.name(), line)
                .containsExactlyInAnyOrderElementsOf(
                        histories.stream().map(HistoryEntry::eventId).toList());
        assertThat(events.stream().map(seen -> seen.recorded().position())).isSorted();
        assertThat(events.stream()
                        .filter(SeenEvent::nameless)
                        .map(seen -> seen.recorded().id()))
                .as("events told without names")
                .containsExactlyInAnyOrderElementsOf(histories.stream()
                        .filter(entry -> entry.principal() == null)
                        .map(HistoryEntry::eventId)
                        .toList());
        Set<String> told = people(telling).stream()
                .filter(id -> events.stream()
                        .filter(SeenEvent::nameless)
                        .anyMatch(seen -> Answers.written(seen.content()).contains(id)))
                .collect(Collectors.toSet());
        assertThat(told)
                .as("people told to %s, who is told no names", account.name())
                .isEmpty();
        return account.name().value();
    }

    private static Set<String> people(Telling telling) {
        return Stream.of(telling.streams().keySet())
                .flatMap(Set::stream)
                .filter(stream -> stream.kind().equals(PersonId.KIND))
                .map(StreamId::id)
                .collect(Collectors.toSet());
    }
}
