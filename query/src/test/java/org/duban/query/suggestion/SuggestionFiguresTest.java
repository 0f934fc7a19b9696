package org.duban.query.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionTransferredUp;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.query.Story;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFold;
import org.duban.query.sitting.SittingActs;
import org.junit.jupiter.api.Test;

/** What the suggestion of the story, and the same with one thing changed, count for. */
class SuggestionFiguresTest {

    private static final Story STORY = Story.all().stream()
            .filter(story -> story.toString().equals("SUGGESTION"))
            .findFirst()
            .orElseThrow();

    @Test
    void one_that_is_planned_and_leaves_a_deputy_dissatisfied_counts_as_planned_and_not_as_satisfied() {
        assertThat(kinds("2023-07-20", event -> event))
                .containsExactlyInAnyOrder(
                        "SUGGESTION_RAISED",
                        "SUGGESTION_ASSIGNED_IN_DISTRICT",
                        "SUGGESTION_PLANNED",
                        "SUGGESTION_RESULT_RATED");
    }

    @Test
    void one_that_is_adopted_and_satisfies_everyone_counts_as_both() {
        assertThat(kinds("2023-08-25", SuggestionFiguresTest::adoptedAndSatisfied))
                .containsExactlyInAnyOrder(
                        "SUGGESTION_RAISED",
                        "SUGGESTION_ASSIGNED_IN_DISTRICT",
                        "SUGGESTION_RESULT_RATED",
                        "SUGGESTION_ADOPTED",
                        "SUGGESTION_RESULT_SATISFACTORY");
    }

    @Test
    void one_that_was_raised_between_sessions_counts_for_none() {
        assertThat(kinds("2024-06-24", SuggestionFiguresTest::betweenSessions)).isEmpty();
    }

    @Test
    void one_passed_upwards_counts_as_raised_and_not_as_within_the_districts_power() {
        assertThat(kinds("2023-02-28", SuggestionFiguresTest::passedUpwards)).containsExactly("SUGGESTION_RAISED");
    }

    private static Event passedUpwards(Event event) {
        return event instanceof SuggestionAssigned e
                ? new SuggestionTransferredUp(e.caseId(), List.of(new PersonId("p-8")), "the city's", e.occurredOn())
                : event;
    }

    private static List<String> kinds(String day, UnaryOperator<Event> changed) {
        List<RecordedEvent> stream = STORY.stream().stream()
                .map(recorded -> recorded.with(changed.apply(recorded.event())))
                .toList();
        return Objects.requireNonNull(CountedFold.fold(stream, LocalDate.parse(day))).acts().stream()
                .map(CountedAct::kind)
                .filter(kind -> !kind.equals(SittingActs.ACT))
                .toList();
    }

    private static Event adoptedAndSatisfied(Event event) {
        return switch (event) {
            case SuggestionReplied e ->
                new SuggestionReplied(
                        e.caseId(),
                        e.lead(),
                        e.round(),
                        ReplyCategory.ADOPTED,
                        e.reply(),
                        null,
                        e.signer(),
                        e.documentNo(),
                        e.recipients(),
                        e.feedbackBy(),
                        e.publishBy(),
                        e.occurredOn());
            case SuggestionRated e ->
                new SuggestionRated(
                        e.caseId(),
                        e.signer(),
                        e.round(),
                        SuggestionRating.SATISFIED,
                        SuggestionRating.SATISFIED,
                        null,
                        null,
                        e.occurredOn());
            default -> event;
        };
    }

    private static Event betweenSessions(Event event) {
        return event instanceof SuggestionSubmitted e
                ? new SuggestionSubmitted(
                        e.caseId(),
                        e.title(),
                        e.content(),
                        e.signers(),
                        null,
                        null,
                        e.committee(),
                        e.secrecy(),
                        e.assignBy(),
                        e.occurredOn())
                : event;
    }
}
