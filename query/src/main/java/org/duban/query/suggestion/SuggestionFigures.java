package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/**
 * What figures count of suggestions raised at a session of the congress, one that is named or any: those within the district's power, those whose last
 * reply is that they were adopted, are being solved, are planned or are left for reference, and those with whose result everyone who has rated the last reply is satisfied.
 */
public final class SuggestionFigures {

    private static final String RAISED = "SUGGESTION_RAISED";
    private static final String IN_POWER = "SUGGESTION_ASSIGNED_IN_DISTRICT";
    private static final String ADOPTED = "SUGGESTION_ADOPTED";
    private static final String IN_PROGRESS = "SUGGESTION_IN_PROGRESS";
    private static final String PLANNED = "SUGGESTION_PLANNED";
    private static final String FOR_REFERENCE = "SUGGESTION_FOR_REFERENCE";
    private static final String RATED = "SUGGESTION_RESULT_RATED";
    private static final String SATISFIED = "SUGGESTION_RESULT_SATISFACTORY";

    private static final String SAID = "said:";
    private static final String ROUND = "rated-round";

    /** The line in the table of contents. */
    public static final CountedFamily<SuggestionEvent> COUNTED = new CountedFamily<>(
            SuggestionEvent.class,
            SuggestionFigures::after,
            List.of(
                    suggestions("suggestions-raised", RAISED),
                    suggestions("suggestions-in-district-power", IN_POWER),
                    suggestions("suggestions-adopted", ADOPTED),
                    suggestions("suggestions-in-progress", IN_PROGRESS),
                    suggestions("suggestions-planned", PLANNED),
                    suggestions("suggestions-for-reference", FOR_REFERENCE),
                    Figure.share(
                                    "suggestions-adopted-share",
                                    2,
                                    new CountingRule.Share(List.of(ADOPTED), List.of(IN_POWER), 0))
                            .ofOneSession(),
                    Figure.share(
                                    "suggestions-satisfied-share",
                                    3,
                                    new CountingRule.Share(List.of(SATISFIED), List.of(RATED), 1))
                            .ofOneSession()));

    private SuggestionFigures() {}

    private static Figure suggestions(String id, String kind) {
        return Figure.distinct(id, 2, CountedAs.SUBJECTS, kind).ofOneSession();
    }

    private static CountedStream after(CountedStream before, SuggestionEvent event, RecordedEvent recorded) {
        String key = event.caseId().value();
        return switch (event) {
            case SuggestionSubmitted e -> submitted(before.called(e.title()), e);
            case SuggestionRegistered e -> counted(before, recorded, RAISED, key);
            case SuggestionAssigned e -> counted(before, recorded, IN_POWER, key);
            case SuggestionReplied e -> replied(before, e, recorded, key);
            case SuggestionRated e -> rated(before, e, recorded, key);
            default -> before;
        };
    }

    private static CountedStream submitted(CountedStream before, SuggestionSubmitted e) {
        return e.congress() == null ? before : before.raisedAt(e.congress());
    }

    /** Counts a suggestion raised in session, once: what is said of it last is what counts. */
    private static CountedStream counted(CountedStream before, RecordedEvent recorded, String kind, String key) {
        return before.congress() == null ? before : before.without(kind, key).counting(recorded, kind, key);
    }

    private static CountedStream replied(
            CountedStream before, SuggestionReplied e, RecordedEvent recorded, String key) {
        CountedStream next = before;
        for (String kind : List.of(ADOPTED, IN_PROGRESS, PLANNED, FOR_REFERENCE)) {
            next = next.without(kind, key);
        }
        return counted(next, recorded, kind(e.category()), key);
    }

    private static String kind(ReplyCategory category) {
        return switch (category) {
            case ADOPTED -> ADOPTED;
            case IN_PROGRESS_COMMITTED -> IN_PROGRESS;
            case PLANNED -> PLANNED;
            case FOR_REFERENCE -> FOR_REFERENCE;
        };
    }

    /**
     * Of the last reply that somebody rated; a suggestion handled again counts as before until that. Of what a deputy said
     * of it the word of the latest day counts, and of one day the one recorded last; the suggestion counts on that day.
     */
    private static CountedStream rated(CountedStream before, SuggestionRated e, RecordedEvent recorded, String key) {
        if (before.congress() == null) {
            return before;
        }
        String round = e.round() + ":";
        String said = round + e.occurredOn() + ":" + e.result().name();
        boolean overtaken = before.known(SAID + e.signer().value())
                .filter(known -> known.startsWith(round))
                .filter(known -> day(known).isAfter(e.occurredOn()))
                .isPresent();
        CountedStream next =
                overtaken ? before : before.knowing(SAID + e.signer().value(), said);
        CountedAct latest = next.acts().stream()
                .filter(act -> act.kind().equals(RATED))
                .filter(act -> before.known(ROUND).equals(Optional.of(round)))
                .filter(act -> act.on().isAfter(e.occurredOn()))
                .findFirst()
                .orElse(null);
        CountedStream counted = latest == null ? next.without(RATED, key).counting(recorded, RATED, key) : next;
        CountedAct act = latest == null ? counted.acts().getLast() : latest;
        boolean all = counted.known().stream()
                .filter(one -> one.name().startsWith(SAID) && one.value().startsWith(round))
                .allMatch(one -> one.value().endsWith(":" + SuggestionRating.SATISFIED.name()));
        CountedStream without = counted.without(SATISFIED, key).knowing(ROUND, round);
        return all ? without.counting(act, SATISFIED) : without;
    }

    private static LocalDate day(String said) {
        return LocalDate.parse(said.split(":", -1)[1]);
    }
}
