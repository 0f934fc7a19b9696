package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.query.followup.FollowUp;
import org.duban.query.words.Labels;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No two rows about one case or entry read alike, or nobody knows which of them a step is for. */
class DutiesToldApartTest {

    private static final Vocabulary WORDS = Vocabulary.in(Locale.CHINESE);

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_somebody_owes_in_one_case_is_told_apart_by_what_it_is_called(Story story) {
        try (Town town = Town.begun(folder)) {
            Answers answers = new Answers(town);
            Telling.in(town, story).tell((line, fresh) -> {});
            answers.catchUp();

            Map<String, Long> alike = answers.followUps(answers.reader("clerk"), null).stream()
                    .collect(Collectors.groupingBy(DutiesToldApartTest::told, TreeMap::new, Collectors.counting()));

            alike.values().removeIf(rows -> rows == 1);
            assertThat(alike).isEmpty();
        }
    }

    private static String kind(FollowUp owed) {
        Labels ids = (Labels) Proxy.newProxyInstance(
                Labels.class.getClassLoader(), new Class<?>[] {Labels.class}, (proxy, method, of) -> of[0].toString());
        return new ValueText(WORDS, ids).kind(owed.duty());
    }

    private static String told(FollowUp owed) {
        return "%s · %s · %s · %s · %s · %s"
                .formatted(owed.stream(), kind(owed), owed.title(), owed.responsible(), owed.dueOn(), owed.state());
    }
}
