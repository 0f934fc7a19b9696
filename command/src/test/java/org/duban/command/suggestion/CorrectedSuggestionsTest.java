package org.duban.command.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.given;
import static org.duban.command.scenario.Story.day;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.Actor;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.series.SeriesRule;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.series.SeriesEvent.NumberFreed;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionStudied;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionReHandlingOrdered;
import org.junit.jupiter.api.Test;

/** What was typed from paper of a suggestion is put right with what follows from it; what deputies said here themselves is theirs. */
public class CorrectedSuggestionsTest {

    private static final CaseId CASE = new CaseId("canteens");
    private static final SeriesId NUMBERS = new SeriesId("suggestions-2023");
    private static final SuggestionRating CONTENT = SuggestionRating.SATISFIED;

    @Test
    void a_rating_typed_wrongly_is_put_right_with_the_study_that_it_asks_for() {
        SuggestionRated rated =
                right(typed(rated(CONTENT, null)).when(rating(typed(rated(CONTENT, null)), "DISSATISFIED", "未建成")));
        assertThat(rated.dissatisfied()).isTrue();
        assertThat(rated.study()).isNotNull();

        Scenario discontent = typed(rated(SuggestionRating.DISSATISFIED, "r").studiedBy(null), studied());
        assertThat(right(discontent.when(rating(discontent, "SATISFIED", null))).study())
                .isNull();
    }

    @Test
    void it_takes_what_the_deputys_own_word_takes() {
        Scenario content = typed(rated(CONTENT, null));

        content.when(correct(content, SuggestionRated.class, Map.of("result", "DISSATISFIED")))
                .thenRefused(SuggestionRule.DISSATISFIED_WITHOUT_REASON);
    }

    @Test
    void nobody_turns_out_content_for_whom_it_was_handled_again() {
        Scenario again = typed(rated(SuggestionRating.DISSATISFIED, "r"), studied(), handledAgain());

        again.when(rating(again, "SATISFIED", null)).thenRefused(SuggestionRule.NOBODY_DISSATISFIED);
        again.when(rating(again, "DISSATISFIED", "另一理由")).the(EventCorrected.class);
    }

    @Test
    void what_a_deputy_said_here_nobody_else_puts_right() {
        said().thenRefused(CommonRule.CORRECTION_OF_OWN_WORD);
    }

    @Test
    void a_number_typed_wrongly_goes_back_and_the_right_one_is_given_once() {
        Scenario registered = typed(
                new SuggestionRegistered(CASE, 12, "民政", day("01-11")),
                new NumberGiven(NUMBERS, 12, CASE.stream(), day("01-11")),
                new NumberGiven(NUMBERS, 13, new StreamId("case-other"), day("01-11")));

        registered
                .when(correct(registered, SuggestionRegistered.class, Map.of("number", 13)))
                .thenRefused(SeriesRule.NUMBER_TAKEN);
        registered
                .when(correct(registered, SuggestionRegistered.class, Map.of("number", 0)))
                .thenRefused(CommonRule.COUNT_BELOW_ONE);
        assertThat(registered
                        .when(correct(registered, SuggestionRegistered.class, Map.of("number", 21)))
                        .events())
                .endsWith(
                        new NumberFreed(NUMBERS, 12, CASE.stream(), day("01-11")),
                        new NumberGiven(NUMBERS, 21, CASE.stream(), day("01-11")));
    }

    /** A rating by a deputy with an account of his own, that somebody would correct. */
    public static Outcome said() {
        Scenario rated = given(submitted())
                .recorded(List.of(rated(CONTENT, null)), Town.person(Role.DEPUTY))
                .about(CASE.stream())
                .by(Town.person(Role.CLERK));
        return rated.when(rating(rated, "DISSATISFIED", "r"));
    }

    private static Scenario typed(Event... events) {
        return given(submitted())
                .recorded(Arrays.asList(events), Actor.SYSTEM)
                .about(CASE.stream())
                .by(Town.person(Role.CLERK));
    }

    private static Event studied() {
        return new DissatisfactionStudied(CASE, 0, true, "f", day("07-10"));
    }

    private static Event handledAgain() {
        return new SuggestionReHandlingOrdered(CASE, 1, "d", due(), day("07-11"));
    }

    private static CorrectEvent rating(Scenario rated, String result, String reason) {
        Map<String, Object> changes = new HashMap<>(Map.of("result", result));
        changes.put("reason", reason);
        return correct(rated, SuggestionRated.class, changes);
    }

    private static CorrectEvent correct(Scenario on, Class<? extends Event> type, Map<String, Object> changes) {
        return new CorrectEvent(CASE.stream(), on.id(type), changes, "登记有误", day("12-01"));
    }

    private static SuggestionRated right(Outcome outcome) {
        return (SuggestionRated) outcome.the(EventCorrected.class).corrected();
    }

    private static SuggestionRated rated(SuggestionRating result, String reason) {
        return new SuggestionRated(CASE, Town.WANG, 0, CONTENT, result, reason, null, day("07-03"));
    }

    private static SuggestionSubmitted submitted() {
        return new SuggestionSubmitted(
                CASE, "t", "c", List.of(Town.WANG), null, null, Town.ENVIRONMENT, Secrecy.PUBLIC, due(), day("01-10"));
    }

    private static Deadline due() {
        return Scenario.RULES.counted(SuggestionTerm.SUG_ASSIGN, day("01-10"));
    }
}
