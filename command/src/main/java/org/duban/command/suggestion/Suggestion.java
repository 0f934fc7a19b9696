package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.FormState;
import org.duban.command.Steps;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionDistributed;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRefused;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRequested;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentFulfilled;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentUnfulfillable;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionReHandlingOrdered;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.jspecify.annotations.Nullable;

/**
 * How far a suggestion of deputies has come: what happened, read when it is needed.
 *
 * @param past its own events, oldest first; the first one opened the case
 */
record Suggestion(List<SuggestionEvent> past) implements FormState {

    static Suggestion evolve(@Nullable Suggestion before, SuggestionEvent event) {
        List<SuggestionEvent> all = new ArrayList<>(before == null ? List.of() : before.past);
        all.add(event);
        return new Suggestion(List.copyOf(all));
    }

    /** All events of that type, oldest first. */
    <E extends SuggestionEvent> Stream<E> all(Class<E> type) {
        return past.stream().filter(type::isInstance).map(type::cast);
    }

    /** The latest event of that type. */
    <E extends SuggestionEvent> Optional<E> last(Class<E> type) {
        return all(type).reduce((one, other) -> other);
    }

    /** The day of the latest event of that type; null if there is none. */
    @Nullable
    LocalDate on(Class<? extends SuggestionEvent> type) {
        return last(type).map(SuggestionEvent::occurredOn).orElse(null);
    }

    /** The day of the latest event of that type; refuses if there is none. */
    LocalDate taken(Class<? extends SuggestionEvent> type) {
        return Steps.taken(on(type), type.getSimpleName());
    }

    /** Whether the latest of the one type came after the latest of the others, or they are missing. */
    boolean isAfter(Class<? extends SuggestionEvent> one, List<Class<? extends SuggestionEvent>> others) {
        for (SuggestionEvent event : past.reversed()) {
            if (one.isInstance(event)) {
                return true;
            }
            if (others.stream().anyMatch(other -> other.isInstance(event))) {
                return false;
            }
        }
        return false;
    }

    SuggestionSubmitted submitted() {
        return (SuggestionSubmitted) past.getFirst();
    }

    /** Those who signed, the lead deputy first. */
    List<PersonId> signers() {
        return submitted().signers();
    }

    /** The organ that has it now; null before it is assigned. */
    @Nullable
    SupervisedOrgan organ() {
        return last(SuggestionAssigned.class).map(SuggestionAssigned::organ).orElse(null);
    }

    /** How it is distributed now; empty before, and while another organ has not distributed it. */
    Optional<SuggestionDistributed> team() {
        return isAfter(SuggestionDistributed.class, List.of(SuggestionAssigned.class))
                ? last(SuggestionDistributed.class)
                : Optional.empty();
    }

    /** The unit that handles it, or that handled it last. */
    Optional<UnitId> lead() {
        return team().map(SuggestionDistributed::lead);
    }

    /** The units that assist now. */
    List<UnitId> assisting() {
        return team().map(SuggestionDistributed::assisting).orElse(List.of());
    }

    /** The request to return it that waits for a decision. */
    Optional<SuggestionReturnRequested> returning() {
        return isAfter(
                        SuggestionReturnRequested.class,
                        List.of(SuggestionReturnRefused.class, SuggestionDistributed.class, SuggestionAssigned.class))
                ? last(SuggestionReturnRequested.class)
                : Optional.empty();
    }

    /** Refuses whatever has to wait until a request to return it is decided. */
    void mustNotBeReturning() {
        returning().ifPresent(request -> {
            throw new CommandRefused(
                    SuggestionRule.RETURN_PENDING, "unit", request.unit().value());
        });
    }

    /** The number of the last reply; 0 before the first. */
    int round() {
        return last(SuggestionReplied.class).map(SuggestionReplied::round).orElse(0);
    }

    /** Whether a reply is still to come, the first or another one. */
    boolean awaitsReply() {
        return !isAfter(SuggestionReplied.class, List.of(SuggestionReHandlingOrdered.class));
    }

    /** What the deputies said of the last reply. */
    RoundFeedback feedback() {
        return new RoundFeedback(this);
    }

    /** Whether something was promised that is neither done nor known to be impossible. */
    boolean promises() {
        return last(SuggestionReplied.class)
                        .filter(reply -> reply.category().promises())
                        .isPresent()
                && !isAfter(CommitmentFulfilled.class, List.of(SuggestionReplied.class))
                && !isAfter(CommitmentUnfulfillable.class, List.of(SuggestionReplied.class));
    }

    @Override
    public CaseBasis basis() {
        SuggestionSubmitted first = submitted();
        SupervisedOrgan organ = organ();
        return new CaseBasis(
                organ == null ? Set.of() : Set.of(organ),
                first.committee(),
                first.secrecy(),
                first.occurredOn(),
                past.stream().map(SuggestionEvent::occurredOn).reduce(first.occurredOn(), Steps::later),
                CaseBasis.Findings.NOT_YET,
                first.occurredOn(),
                null,
                missing().isEmpty() ? CaseBasis.Left.NOTHING : CaseBasis.Left.OWN_STEP);
    }

    @Override
    public String missing() {
        if (awaitsReply()) {
            return "SuggestionReplied";
        }
        if (!feedback().unheard().isEmpty()) {
            return "SuggestionRated";
        }
        if (feedback().dissatisfied() && !feedback().studied()) {
            return "DissatisfactionStudied";
        }
        return promises() ? "CommitmentFulfilled" : "";
    }
}
