package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.query.caseview.Lists;
import org.duban.query.suggestion.SuggestionReplies.SuggestionReply;
import org.jspecify.annotations.Nullable;

/** What became of what the replies promise, each list oldest first. */
public record SuggestionPromise(
        List<PromiseProgress> progress,
        List<PromiseKept> kept,
        List<PromiseCarriedOver> carriedOver,
        List<PromiseGivenUp> givenUp) {

    static final SuggestionPromise NONE = new SuggestionPromise(List.of(), List.of(), List.of(), List.of());

    /** How far the unit is. */
    public record PromiseProgress(LocalDate on, String progress) {}

    /** That what the reply of that round promised was done. */
    public record PromiseKept(LocalDate on, int round, String documentNo, String fulfilment) {}

    /** That it goes on in the next year, until another day. */
    public record PromiseCarriedOver(
            LocalDate on, String reason, @Nullable LocalDate promisedBy) {}

    /** That what the reply of that round promised cannot be done. */
    public record PromiseGivenUp(
            LocalDate on,
            int round,
            String documentNo,
            String reason,
            @Nullable PersonId signer) {}

    SuggestionPromise with(PromiseProgress next) {
        return new SuggestionPromise(Lists.plus(progress, next), kept, carriedOver, givenUp);
    }

    SuggestionPromise with(PromiseKept next) {
        return new SuggestionPromise(progress, Lists.plus(kept, next), carriedOver, givenUp);
    }

    SuggestionPromise with(PromiseCarriedOver next) {
        return new SuggestionPromise(progress, kept, Lists.plus(carriedOver, next), givenUp);
    }

    SuggestionPromise with(PromiseGivenUp next) {
        return new SuggestionPromise(progress, kept, carriedOver, Lists.plus(givenUp, next));
    }

    /** Whether what that reply promises is neither done nor known to be impossible. */
    boolean open(SuggestionReply reply) {
        return reply.category().promises()
                && kept.stream().noneMatch(one -> one.round() == reply.round())
                && givenUp.stream().noneMatch(one -> one.round() == reply.round());
    }

    SuggestionPromise forThePublic() {
        return new SuggestionPromise(
                progress,
                kept,
                carriedOver,
                givenUp.stream()
                        .map(one -> new PromiseGivenUp(one.on(), one.round(), one.documentNo(), one.reason(), null))
                        .toList());
    }
}
