package org.duban.query.suggestion;

import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.query.figure.CountedFamily;
import org.duban.query.figure.CountedStream;
import org.duban.query.figure.CountingRule.Share;
import org.duban.query.figure.Figure;
import org.duban.query.figure.Figure.CountedAs;

/**
 * What figures count of suggestions that deputies raised at a session of the congress: those registered, those that the
 * district handles, those whose latest reply says that they are adopted, and those whose result was rated at last as
 * satisfactory. Suggestions between sessions are not counted.
 */
public final class SuggestionFigures {

    private static final String RAISED = "SUGGESTION_RAISED";
    private static final String ASSIGNED = "SUGGESTION_ASSIGNED_IN_DISTRICT";
    private static final String ADOPTED = "SUGGESTION_ADOPTED";
    private static final String RATED = "SUGGESTION_RESULT_RATED";
    private static final String SATISFIED = "SUGGESTION_RESULT_SATISFACTORY";
    private static final String AT_SESSION = "atSession";

    /** The line in the table of contents. */
    public static final CountedFamily<SuggestionEvent> COUNTED = new CountedFamily<>(
            SuggestionEvent.class,
            SuggestionFigures::after,
            List.of(
                    Figure.distinct("suggestions-raised", 1, CountedAs.SUBJECTS, RAISED),
                    Figure.distinct("suggestions-in-district-power", 1, CountedAs.SUBJECTS, ASSIGNED),
                    Figure.distinct("suggestions-adopted", 1, CountedAs.SUBJECTS, ADOPTED),
                    Figure.share("suggestions-adopted-share", 1, new Share(List.of(ADOPTED), List.of(ASSIGNED), 0)),
                    Figure.share("suggestions-satisfied-share", 1, new Share(List.of(SATISFIED), List.of(RATED), 1))));

    private SuggestionFigures() {}

    private static CountedStream after(CountedStream before, SuggestionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case SuggestionSubmitted e when e.congress() != null ->
                before.called(e.title()).knowing(AT_SESSION, e.congress().value());
            case SuggestionRegistered e -> atSession(before, stream -> counted(stream, recorded, RAISED));
            case SuggestionAssigned e -> atSession(before, stream -> counted(stream, recorded, ASSIGNED));
            case SuggestionReplied e -> atSession(before, stream -> replied(stream, e, recorded));
            case SuggestionRated e -> atSession(before, stream -> rated(stream, e, recorded));
            default -> before;
        };
    }

    private static CountedStream atSession(CountedStream before, UnaryOperator<CountedStream> change) {
        return before.known(AT_SESSION).isPresent() ? change.apply(before) : before;
    }

    private static CountedStream replied(CountedStream before, SuggestionReplied reply, RecordedEvent recorded) {
        CountedStream without = before.without(ADOPTED, key(before));
        return reply.category() == ReplyCategory.ADOPTED ? counted(without, recorded, ADOPTED) : without;
    }

    private static CountedStream rated(CountedStream before, SuggestionRated rating, RecordedEvent recorded) {
        CountedStream next = counted(before, recorded, RATED).without(SATISFIED, key(before));
        return rating.result() == SuggestionRating.SATISFIED ? counted(next, recorded, SATISFIED) : next;
    }

    /** Only the latest of a kind counts. */
    private static CountedStream counted(CountedStream before, RecordedEvent recorded, String kind) {
        return before.without(kind, key(before)).counting(recorded, kind, key(before));
    }

    private static String key(CountedStream counted) {
        return counted.stream().id();
    }
}
