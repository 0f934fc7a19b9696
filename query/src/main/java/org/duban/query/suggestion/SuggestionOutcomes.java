package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.caseview.Lists;
import org.duban.query.caseview.UnitOutcome;
import org.duban.query.caseview.UnitOutcome.Kind;
import org.duban.query.suggestion.SuggestionHandoverFacts.SuggestionReturn;
import org.duban.query.suggestion.SuggestionPromise.PromiseKept;
import org.duban.query.suggestion.SuggestionReplies.ReHandlingOrder;
import org.duban.query.suggestion.SuggestionReplies.ReplyRating;
import org.duban.query.suggestion.SuggestionReplies.SuggestionReply;

/** By what the handling of a suggestion can be judged. */
record SuggestionOutcomes(SuggestionHandoverFacts handover, SuggestionReplies replies, SuggestionPromise promise) {

    List<UnitOutcome> all() {
        List<UnitOutcome> all = new ArrayList<>();
        for (SuggestionReturn back : handover.returns()) {
            all.add(new UnitOutcome(Kind.RETURNED, back.unit(), "RETURNED", back.on(), "", null, true));
        }
        for (ReHandlingOrder order : replies.orders()) {
            reply(order.round() - 1)
                    .ifPresent(reply -> all.add(new UnitOutcome(
                            Kind.REWORK, reply.lead(), "REWORK", order.on(), "" + order.round(), null, true)));
        }
        latest().flatMap(this::fulfilled).ifPresent(all::add);
        last().forEach(rating -> reply(rating.round()).ifPresent(reply -> all.add(rated(reply, rating))));
        return List.copyOf(all);
    }

    /** A reply that promises nothing is no promise, and is left out. */
    private Optional<UnitOutcome> fulfilled(SuggestionReply reply) {
        if (reply.category() == ReplyCategory.FOR_REFERENCE) {
            return Optional.empty();
        }
        LocalDate done = reply.category() == ReplyCategory.ADOPTED
                ? reply.on()
                : promise.kept().stream()
                        .filter(kept -> kept.round() == reply.round())
                        .map(PromiseKept::on)
                        .findFirst()
                        .orElse(null);
        return Optional.of(new UnitOutcome(
                Kind.FULFILLED, reply.lead(), reply.category().name(), reply.on(), "", done, done != null));
    }

    private static UnitOutcome rated(SuggestionReply reply, ReplyRating rating) {
        return new UnitOutcome(
                rating.round() == 1 ? Kind.SATISFIED_FIRST : Kind.SATISFIED_AGAIN,
                reply.lead(),
                rating.result().name(),
                rating.on(),
                rating.round() + " " + rating.signer().value(),
                null,
                rating.result() == SuggestionRating.SATISFIED);
    }

    /** What each deputy said last of each reply. */
    private Collection<ReplyRating> last() {
        Map<String, ReplyRating> last = new LinkedHashMap<>();
        replies.ratings()
                .forEach(one -> last.merge(
                        one.round() + " " + one.signer(),
                        one,
                        (before, next) -> Lists.later(before, next, ReplyRating::on)));
        return last.values();
    }

    private Optional<SuggestionReply> latest() {
        return replies.replies().stream().reduce((first, second) -> second);
    }

    private Optional<SuggestionReply> reply(int round) {
        return replies.replies().stream()
                .filter(reply -> reply.round() == round)
                .findFirst();
    }
}
