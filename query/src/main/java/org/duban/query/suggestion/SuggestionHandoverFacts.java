package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        List<SuggestionTeam> teams,
        List<SuggestionReturn> returns) {

    static final SuggestionHandoverFacts NONE =
            new SuggestionHandoverFacts(List.of(), List.of(), List.of(), List.of());

    /** The organ it was assigned to, and until when that may return it. */
    public record SuggestionAssignment(LocalDate on, SupervisedOrgan organ, @Nullable LocalDate returnBy) {}

    /** The conference on handling suggestions. */
    public record SuggestionConference(LocalDate on, String documentNo, String summary) {}

    /** The units it was given to, until when they may return it, and by when those that assist are to say something. */
    public record SuggestionTeam(
            LocalDate on,
            UnitId lead,
            List<UnitId> assisting,
            @Nullable LocalDate returnBy,
            @Nullable LocalDate assistBy) {}

    /** A request to return it; {@code refused} is null while it waits, and where it was given to others. */
    public record SuggestionReturn(LocalDate on, UnitId unit, String reason, @Nullable ReturnRefusal refused) {}

    /** Why it stayed where it was. */
    public record ReturnRefusal(LocalDate on, String reason) {}

    SuggestionHandoverFacts evolve(SuggestionHandoverEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case SuggestionAssigned e ->
                new SuggestionHandoverFacts(
                        Lists.plus(
                                assignments,
                                new SuggestionAssignment(
                                        on, e.organ(), e.returnBy().dueOn())),
                        conferences,
                        teams,
                        returns);
            case SuggestionConferenceHeld e ->
                new SuggestionHandoverFacts(
                        assignments,
                        Lists.plus(conferences, new SuggestionConference(on, e.documentNo(), e.summary())),
                        teams,
                        returns);
            case SuggestionDistributed e ->
                new SuggestionHandoverFacts(
                        assignments,
                        conferences,
                        Lists.plus(
                                teams,
                                new SuggestionTeam(
                                        on,
                                        e.lead(),
                                        e.assisting(),
                                        e.returnBy().dueOn(),
                                        e.assistBy().dueOn())),
                        returns);
            case SuggestionReturnRequested e ->
                returned(Lists.plus(returns, new SuggestionReturn(on, e.unit(), e.reason(), null)));
            case SuggestionReturnRefused e ->
                returned(Lists.last(
                        returns,
                        one -> new SuggestionReturn(
                                one.on(), e.unit(), one.reason(), new ReturnRefusal(on, e.reason()))));
        };
    }

    private SuggestionHandoverFacts returned(List<SuggestionReturn> next) {
        return new SuggestionHandoverFacts(assignments, conferences, teams, next);
    }

    /** The organ that has it now, or had it last. */
    Optional<SupervisedOrgan> organ() {
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(assignments.getLast().organ());
    }

    /** The units that have it now; empty while the organ has not given it to any. */
    Optional<SuggestionTeam> team() {
        boolean given = !teams.isEmpty()
                && !teams.getLast().on().isBefore(assignments.getLast().on());
        return given ? Optional.of(teams.getLast()) : Optional.empty();
    }

    /** Whether a request to return it waits. */
    boolean returning() {
        return !returns.isEmpty()
                && returns.getLast().refused() == null
                && !assignments.getLast().on().isAfter(returns.getLast().on())
                && (teams.isEmpty() || !teams.getLast().on().isAfter(returns.getLast().on()));
    }

    SuggestionHandoverFacts forThePublic() {
        return new SuggestionHandoverFacts(assignments, List.of(), teams, List.of());
    }
}
