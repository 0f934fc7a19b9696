package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.events.PersonId;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionStudied;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionNotRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.jspecify.annotations.Nullable;

/** What the deputies who signed a suggestion said of its last reply. */
record RoundFeedback(Suggestion suggestion) {

    /** What each deputy said last of the last reply, by the days on which they did. */
    Map<PersonId, SuggestionRated> ratings() {
        Map<PersonId, SuggestionRated> latest = new LinkedHashMap<>();
        suggestion
                .all(SuggestionRated.class)
                .filter(one -> one.round() == suggestion.round())
                .forEach(one -> latest.merge(
                        one.signer(),
                        one,
                        (before, next) -> next.occurredOn().isBefore(before.occurredOn()) ? before : next));
        return latest;
    }

    /** Those who signed and have neither said what they think of the last reply nor let the time pass for good. */
    List<PersonId> unheard() {
        Set<PersonId> heard = suggestion
                .all(SuggestionNotRated.class)
                .filter(one -> one.round() == suggestion.round())
                .flatMap(one -> one.signers().stream())
                .collect(Collectors.toCollection(HashSet::new));
        heard.addAll(ratings().keySet());
        return suggestion.signers().stream().filter(one -> !heard.contains(one)).toList();
    }

    /** The day of the latest word, or of the finding that some said nothing; null before either. */
    @Nullable
    LocalDate lastOn() {
        return suggestion.past().stream()
                .filter(event -> event instanceof SuggestionRated || event instanceof SuggestionNotRated)
                .map(SuggestionEvent::occurredOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether somebody is dissatisfied with the last reply. */
    boolean dissatisfied() {
        return ratings().values().stream().anyMatch(SuggestionRated::dissatisfied);
    }

    /** Refuses what follows from dissatisfaction where nobody is dissatisfied with the last reply. */
    void mustBeDissatisfied() {
        CommandRefused.unless(
                dissatisfied(), SuggestionRule.NOBODY_DISSATISFIED, "round", String.valueOf(suggestion.round()));
    }

    /** Whether the committee studied all dissatisfaction with the last reply. */
    boolean studied() {
        for (SuggestionEvent event : suggestion.past().reversed()) {
            if (event instanceof DissatisfactionStudied) {
                return true;
            }
            boolean again = event instanceof SuggestionRated rated && rated.study() != null;
            if (again || event instanceof SuggestionReplied) {
                return false;
            }
        }
        return false;
    }
}
