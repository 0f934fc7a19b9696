package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.command.Forms;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Reader;
import org.duban.query.history.SeenEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever has no business with a case reads nothing of it, and the public nothing but what is published. */
class RightsTest {

    /** Those who have nothing to do with any case. */
    private static final List<String> OUTSIDERS = List.of("idle-department", "untold-office", "admin");

    /** The offices that are told of cases, each of its own organ. */
    private static final Map<String, SupervisedOrgan> OFFICES =
            Map.of("office", SupervisedOrgan.GOVERNMENT, "court", SupervisedOrgan.COURT);

    @TempDir
    Path folder;

    static List<Story> stories() {
        List<String> forms = Forms.CASES.stream()
                .map(form -> Modules.folder(form.commands()))
                .toList();
        return Story.all().stream()
                .filter(story -> forms.contains(story.folder()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void outsiders_read_nothing_an_organ_no_draft_of_others_and_a_deputy_no_draft_and_no_name(Story story) {
        try (Town town = Town.begun(folder);
                Answers answers = new Answers(town)) {
            Telling telling = Telling.in(town, story);
            Set<String> names = names(story);
            Set<String> published = new TreeSet<>();
            telling.tell((line, fresh) -> {
                if (!story.isOwn(line) || noneOfACase(fresh)) {
                    return;
                }
                answers.catchUp();
                OUTSIDERS.forEach(account -> nothing(answers, account, telling, line));
                OFFICES.forEach((account, organ) -> organ(answers, account, organ, telling, line));
                published.addAll(deputy(answers, telling, names, line));
            });
            assertThat(published.isEmpty())
                    .as("nothing of %s was told", story)
                    .isEqualTo(telling.events().stream()
                            .noneMatch(one ->
                                    one.event() instanceof ReportPublished || one.event() instanceof DeputiesTold));
            assertThat(Secrets.confidential(telling.events()))
                    .as("texts of %s that are not for the public", story)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobody_of_them_reads_anything_of_a_secret_case(Story story) {
        try (Town town = Town.begun(folder);
                Answers answers = new Answers(town)) {
            Telling telling = Telling.in(town, secret(story));
            telling.tellWhatIsAccepted((line, fresh) -> {
                if (!story.isOwn(line) || noneOfACase(fresh)) {
                    return;
                }
                answers.catchUp();
                OUTSIDERS.forEach(account -> nothing(answers, account, telling, line));
                nothing(answers, "deputy", telling, line);
            });
            assertThat(cases(telling)).as("cases that were opened").isNotEmpty();
        }
    }

    private static boolean noneOfACase(List<RecordedEvent> fresh) {
        return fresh.stream().noneMatch(recorded -> recorded.stream().startsWith(CaseId.KIND + "-"));
    }

    private static void nothing(Answers answers, String account, Telling telling, StoryLine line) {
        Reader reader = answers.reader(account);
        assertThat(answers.cases(reader, null))
                .as("cases that %s sees after %s", account, line)
                .isEmpty();
        assertThat(answers.followUps(reader, null))
                .as("follow-ups that %s sees after %s", account, line)
                .isEmpty();
        for (StreamId stream : cases(telling)) {
            assertThat(answers.caseView(reader, stream))
                    .as("case that %s sees after %s", account, line)
                    .isEmpty();
            assertThat(answers.history(reader, stream, Locale.CHINESE))
                    .as("history that %s sees after %s", account, line)
                    .isEmpty();
        }
    }

    /** Looks at everything that a deputy is told, and returns the cases of it. */
    private static Set<String> deputy(Answers answers, Telling telling, Set<String> names, StoryLine line) {
        Reader reader = answers.reader("deputy");
        Set<String> secret = Secrets.confidential(telling.events());
        secret.addAll(names);
        StringBuilder told = new StringBuilder();
        Set<String> seen = new TreeSet<>();
        told.append(Answers.written(answers.cases(reader, null)));
        told.append(Answers.written(answers.followUps(reader, null)));
        told.append(events(answers, reader));
        for (StreamId stream : cases(telling)) {
            answers.caseView(reader, stream).ifPresent(view -> {
                told.append(Answers.written(view));
                seen.add(stream.value());
            });
            told.append(Answers.written(answers.history(reader, stream, Locale.CHINESE)));
        }
        String all = told.toString();
        assertThat(secret.stream().filter(all::contains))
                .as("what a deputy is told and may not be, after %s", line)
                .isEmpty();
        if (!seen.isEmpty()) {
            assertThat(secret.stream()
                            .filter(words -> !answers.cases(reader, words).isEmpty()
                                    || !answers.followUps(reader, words).isEmpty()))
                    .as("what a deputy finds by looking for it, after %s", line)
                    .isEmpty();
        }
        return seen;
    }

    /** An organ reads no draft of another one. */
    private static void organ(Answers answers, String account, SupervisedOrgan organ, Telling telling, StoryLine line) {
        Reader reader = answers.reader(account);
        StringBuilder told = new StringBuilder(Answers.written(answers.followUps(reader, null)));
        for (StreamId stream : cases(telling)) {
            answers.caseView(reader, stream).ifPresent(view -> told.append(Answers.written(view)));
            told.append(Answers.written(answers.history(reader, stream, Locale.CHINESE)));
        }
        told.append(events(answers, reader));
        String all = told.toString();
        assertThat(Secrets.ofOthers(telling.events(), organ).stream().filter(all::contains))
                .as("drafts of other organs that %s is told, after %s", account, line)
                .isEmpty();
    }

    private static String events(Answers answers, Reader reader) {
        return Answers.written(
                answers.events(reader).stream().map(SeenEvent::content).toList());
    }

    private static Set<StreamId> cases(Telling telling) {
        return telling.streams().keySet().stream()
                .filter(stream -> stream.kind().equals(CaseId.KIND))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the people that the story registers. */
    private static Set<String> names(Story story) {
        return story.lines().stream()
                .filter(line -> line.command().equals("register-person"))
                .map(line -> line.body().path("name").stringValue())
                .collect(Collectors.toSet());
    }

    /** The same story with secret cases. */
    private static Story secret(Story story) {
        List<StoryLine> lines = story.lines().stream()
                .map(line -> line.body().has("secrecy")
                        ? line.with(((ObjectNode) line.body().deepCopy()).put("secrecy", "SECRET"))
                        : line)
                .toList();
        return new Story(story.folder(), lines, List.of());
    }
}
