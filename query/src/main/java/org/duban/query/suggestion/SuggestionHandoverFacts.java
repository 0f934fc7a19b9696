package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.Deadline;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionHandoverEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionConferenceHeld;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionDistributed;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRefused;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRequested;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/** How a suggestion came to those who handle it, each list oldest first. */
public record SuggestionHandoverFacts(
        List<SuggestionAssignment> assignments,
        List<SuggestionConference> conferences,
        List<SuggestionReturn> returns) {

    static final SuggestionHandoverFacts NONE = new SuggestionHandoverFacts(List.of(), List.of(), List.of());

    /** The organ it was assigned to, until when that may return it, and the units that it gave it to. */
    public record SuggestionAssignment(
            LocalDate on, SupervisedOrgan organ, Deadline returnBy, List<SuggestionTeam> teams) {}

    /** The conference on handling suggestions. */
    public record SuggestionConference(LocalDate on, String documentNo, String summary) {}

    /** The units it was given to, until when they may return it, and by when those that assist are to say something. */
    public record SuggestionTeam(
            LocalDate on,
            UnitId lead,
            List<UnitId> assisting,
            Deadline returnBy,
            @Nullable LocalDate assistBy) {}

    /**
     * A request to return it.
     *
     * @param settledOn when it was refused or the suggestion given to others; null while it waits
     * @param refusal why it was refused; null unless it was
     */
    public record SuggestionReturn(
            LocalDate on,
            UnitId unit,
            String reason,
            @Nullable LocalDate settledOn,
            @Nullable String refusal) {

        SuggestionReturn settled(LocalDate day) {
            return settledOn == null ? new SuggestionReturn(on, unit, reason, day, null) : this;
        }
    }

    SuggestionHandoverFacts evolve(SuggestionHandoverEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case SuggestionAssigned e ->
                settled(on)
                        .assigned(Lists.plus(
                                assignments, new SuggestionAssignment(on, e.organ(), e.returnBy(), List.of())));
            case SuggestionConferenceHeld e ->
                new SuggestionHandoverFacts(
                        assignments,
                        Lists.plus(conferences, new SuggestionConference(on, e.documentNo(), e.summary())),
                        returns);
            case SuggestionDistributed e -> settled(on).distributed(e);
            case SuggestionReturnRequested e ->
                returned(Lists.plus(returns, new SuggestionReturn(on, e.unit(), e.reason(), null, null)));
            case SuggestionReturnRefused e ->
                returned(Lists.last(
                        returns, one -> new SuggestionReturn(one.on(), e.unit(), one.reason(), on, e.reason())));
        };
    }

    private SuggestionHandoverFacts distributed(SuggestionDistributed e) {
        SuggestionTeam team = new SuggestionTeam(
                e.occurredOn(),
                e.lead(),
                e.assisting(),
                e.returnBy(),
                e.assistBy().dueOn());
        return assigned(Lists.last(
                assignments,
                one -> new SuggestionAssignment(one.on(), one.organ(), one.returnBy(), Lists.plus(one.teams(), team))));
    }

    private SuggestionHandoverFacts assigned(List<SuggestionAssignment> next) {
        return new SuggestionHandoverFacts(next, conferences, returns);
    }

    private SuggestionHandoverFacts settled(LocalDate day) {
        return returned(returns.stream().map(one -> one.settled(day)).toList());
    }

    private SuggestionHandoverFacts returned(List<SuggestionReturn> next) {
        return new SuggestionHandoverFacts(assignments, conferences, next);
    }

    /** The organ that has it now, or had it last. */
    Optional<SupervisedOrgan> organ() {
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(assignments.getLast().organ());
    }

    /** The units that have it now; empty while the organ has not given it to any. */
    public Optional<SuggestionTeam> team() {
        return assignments.isEmpty() || assignments.getLast().teams().isEmpty()
                ? Optional.empty()
                : Optional.of(assignments.getLast().teams().getLast());
    }

    /** Whether a request to return it waits. */
    boolean returning() {
        return returns.stream().anyMatch(one -> one.settledOn() == null);
    }

    SuggestionHandoverFacts forThePublic() {
        return new SuggestionHandoverFacts(assignments, List.of(), List.of());
    }
}
