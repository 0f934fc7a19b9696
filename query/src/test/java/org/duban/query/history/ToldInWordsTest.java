package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.Session;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.SampleEvents;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Story;
import org.duban.query.words.Labels;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sentence of a history shows how a program prints what it holds; it tells votes with their numbers and what decides. */
class ToldInWordsTest {

    private static final Pattern PROGRAM_TEXT = Pattern.compile("\\[[^\\]]*=");

    private static final Labels LABELS = (Labels) Proxy.newProxyInstance(
            Labels.class.getClassLoader(), new Class<?>[] {Labels.class}, (proxy, method, ids) -> "名");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_sentence_contains_the_text_of_a_program(String language) {
        Sentences sentences = in(language);
        assertThat(events())
                .allSatisfy(event -> assertThat(sentences.summary(event))
                        .as(event.getClass().getSimpleName())
                        .doesNotContainPattern(PROGRAM_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatever_holds_a_vote_tells_its_numbers_and_of_how_many_members(String language) {
        Sentences sentences = in(language);
        for (Event event : events()) {
            var parts = Components.of(event);
            for (Object part : parts.values()) {
                List<Integer> numbers = switch (part) {
                    case Ballot it -> List.of(it.yes(), it.no(), it.abstained());
                    case VoteTally it -> List.of(it.satisfied(), it.basicallySatisfied(), it.dissatisfied());
                    default -> List.of();
                };
                if (!numbers.isEmpty()) {
                    assertThat(sentences.summary(event)).contains(texts(numbers));
                    assertThat(sentences.summary(event))
                            .contains(String.valueOf(((Session) parts.get("session")).members()));
                }
            }
        }
    }

    @Test
    void says_whether_a_dismissal_was_carried() {
        Session session = new Session(new MeetingId("m"), 15, 9);
        DismissalVoted lost = new DismissalVoted(
                new CaseId("c"),
                session,
                new Ballot(7, 1, 1),
                false,
                SampleEvents.full(DismissalVoted.class).occurredOn());
        assertThat(in("zh").summary(lost)).isEqualTo("名无记名表决撤职案：赞成 7 票、反对 1 票、弃权 1 票（全体组成人员 15 人，须过半数赞成），未通过");
    }

    private static List<Event> events() {
        Stream<Event> samples =
                EventTypes.ALL.records().stream().map(type -> SampleEvents.full(type.asSubclass(Event.class)));
        Stream<Event> told = Story.all().stream()
                .flatMap(story -> story.history().all().stream())
                .map(RecordedEvent::event);
        return Stream.concat(samples, told).toList();
    }

    private static Sentences in(String language) {
        return new Sentences(new ValueText(Vocabulary.in(Locale.of(language)), LABELS));
    }

    private static List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
