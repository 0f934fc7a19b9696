package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.PersonId;
import org.duban.events.UnitId;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/** What the units did about a suggestion before they replied, each list oldest first. */
public record SuggestionEfforts(
        List<DeputyTalk> talks, List<AssistingView> opinions, List<SuggestionExtension> extensions) {

    static final SuggestionEfforts NONE = new SuggestionEfforts(List.of(), List.of(), List.of());

    /** A talk with the deputies. */
    public record DeputyTalk(LocalDate on, List<PersonId> deputies, String method, String summary) {}

    /** What an assisting unit has to say. */
    public record AssistingView(LocalDate on, UnitId unit, String opinion) {}

    /**
     * A request for more time.
     *
     * @param grantedUntil the new last day; null unless it was granted
     * @param refused why it was refused; null unless it was
     * @param explained what the deputies were told; null before
     */
    public record SuggestionExtension(
            LocalDate on,
            LocalDate proposedDueOn,
            String reason,
            @Nullable LocalDate grantedUntil,
            @Nullable String refused,
            @Nullable String explained) {}

    /** Whether the units have begun. */
    boolean begun() {
        return !talks.isEmpty() || !opinions.isEmpty() || !extensions.isEmpty();
    }

    SuggestionEfforts with(DeputyTalk next) {
        return new SuggestionEfforts(Lists.plus(talks, next), opinions, extensions);
    }

    SuggestionEfforts with(AssistingView next) {
        return new SuggestionEfforts(talks, Lists.plus(opinions, next), extensions);
    }

    SuggestionEfforts with(SuggestionExtension next) {
        return new SuggestionEfforts(talks, opinions, Lists.plus(extensions, next));
    }

    SuggestionEfforts granted(@Nullable LocalDate until) {
        return extension(one -> new SuggestionExtension(
                one.on(), one.proposedDueOn(), one.reason(), until, one.refused(), one.explained()));
    }

    SuggestionEfforts refused(String why) {
        return extension(one -> new SuggestionExtension(
                one.on(), one.proposedDueOn(), one.reason(), one.grantedUntil(), why, one.explained()));
    }

    SuggestionEfforts explained(String what) {
        return extension(one -> new SuggestionExtension(
                one.on(), one.proposedDueOn(), one.reason(), one.grantedUntil(), one.refused(), what));
    }

    private SuggestionEfforts extension(UnaryOperator<SuggestionExtension> change) {
        return new SuggestionEfforts(talks, opinions, Lists.last(extensions, change));
    }
}
