package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Everybody reads everything each time, so that looking after every line would take minutes. */
    private static final int LINES_BETWEEN_LOOKS = 12;

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
            AtomicInteger told = new AtomicInteger();
            telling.tell((line, fresh) -> {
                if (story.isOwn(line) && told.getAndIncrement() % LINES_BETWEEN_LOOKS == 0) {
                    looked.addAll(everybody(town, answers, telling, line.toString()));
                }
            });
            looked.addAll(everybody(town, answers, telling, "the last line"));
            assertThat(looked.size()).isGreaterThan(5);
        }
    }

    private static List<String> everybody(Town town, Answers answers, Telling telling, String line) {
        answers.catchUp();
        return town.directory().accounts().stream()
                .filter(account -> !account.disabled())
                .map(account -> compare(answers, telling, account, line))
                .toList();
    }

    private static String compare(Answers answers, Telling telling, Account account, String line) {
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
