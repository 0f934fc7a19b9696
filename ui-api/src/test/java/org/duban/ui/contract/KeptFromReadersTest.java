package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a case's page keeps from somebody, its history and the feed of events keep from him as well. */
class KeptFromReadersTest {

    private static final int SHORTEST = 4;

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void after_each_step_of_the_form_nobody_finds_elsewhere_what_the_case_does_not_show_him(Story story) {
        try (Town town = Town.begun(folder)) {
            Answers answers = new Answers(town);
            List<String> leaks = new ArrayList<>();
            Telling.in(town, story).tell((line, fresh) -> {
                if (story.isOwn(line)) {
                    answers.catchUp();
                    fresh.stream()
                            .map(recorded -> new StreamId(recorded.stream()))
                            .filter(stream -> stream.kind().equals(CaseId.KIND))
                            .distinct()
                            .forEach(stream -> look(answers, story, stream, line, leaks));
                }
            });
            assertThat(leaks).isEmpty();
        }
    }

    private static void look(Answers answers, Story story, StreamId stream, StoryLine line, List<String> leaks) {
        CaseView whole = answers.caseView(answers.reader("clerk"), stream).orElse(null);
        if (whole == null) {
            return;
        }
        Set<String> texts = texts(whole);
        for (String account : actors(story)) {
            Reader reader = answers.reader(account);
            CaseView shown = answers.caseView(reader, stream).orElse(null);
            if (shown != null) {
                String seen = shown.toString();
                String told = answers.history(reader, stream, Locale.CHINESE).toString();
                texts.stream()
                        .filter(text -> !seen.contains(text) && told.contains(text))
                        .forEach(text -> leaks.add("%s after %s: %s".formatted(account, line, text)));
            }
        }
    }

    private static Set<String> actors(Story story) {
        return story.lines().stream().map(StoryLine::actor).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What people wrote, and what constants they chose. */
    private static Set<String> texts(CaseView view) {
        return Stream.of(view.facts())
                .flatMap(Variants::leaves)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.length() >= SHORTEST)
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .collect(Collectors.toSet());
    }
}
