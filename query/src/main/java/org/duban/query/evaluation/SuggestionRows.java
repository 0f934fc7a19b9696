package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.caseview.CaseView;
import org.duban.query.suggestion.SuggestionFacts;
import org.duban.query.suggestion.SuggestionHandoverFacts.SuggestionReturn;
import org.duban.query.suggestion.SuggestionPromise.PromiseKept;
import org.duban.query.suggestion.SuggestionReplies.ReHandlingOrder;
import org.duban.query.suggestion.SuggestionReplies.ReplyRating;
import org.duban.query.suggestion.SuggestionReplies.SuggestionReply;
import org.jspecify.annotations.Nullable;

/** Counts what became of deputies' suggestions. */
record SuggestionRows(Tally tally, Problems problems) {

    void add(CaseView view, SuggestionFacts facts) {
        facts.handover().team().ifPresent(team -> problems.add(view, parties(view, team.lead())));
        for (SuggestionReturn back : facts.handover().returns()) {
            tally.add(Measure.RETURNED, parties(view, back.unit()), row(view, "RETURNED", back.on(), "", null, true));
        }
        for (ReHandlingOrder order : facts.replies().orders()) {
            reply(facts, order.round() - 1)
                    .ifPresent(reply -> tally.add(
                            Measure.REWORK,
                            parties(view, reply.lead()),
                            row(view, "REWORK", order.on(), "" + order.round(), null, true)));
        }
        latest(facts).ifPresent(reply -> replied(view, facts, reply));
        last(facts).forEach(rating -> reply(facts, rating.round()).ifPresent(reply -> rated(view, reply, rating)));
    }

    /** A reply that promises nothing is no promise, and is left out. */
    private void replied(CaseView view, SuggestionFacts facts, SuggestionReply reply) {
        if (reply.category() == ReplyCategory.FOR_REFERENCE) {
            return;
        }
        LocalDate done = reply.category() == ReplyCategory.ADOPTED
                ? reply.on()
                : facts.promise().kept().stream()
                        .filter(kept -> kept.round() == reply.round())
                        .map(PromiseKept::on)
                        .findFirst()
                        .orElse(null);
        tally.add(
                Measure.FULFILLED,
                parties(view, reply.lead()),
                row(view, reply.category().name(), reply.on(), "", done, done != null));
    }

    private void rated(CaseView view, SuggestionReply reply, ReplyRating rating) {
        tally.add(
                rating.round() == 1 ? Measure.SATISFIED_FIRST : Measure.SATISFIED_AGAIN,
                parties(view, reply.lead()),
                row(
                        view,
                        rating.result().name(),
                        rating.on(),
                        rating.round() + " " + rating.signer().value(),
                        null,
                        rating.result() == SuggestionRating.SATISFIED));
    }

    /** What each deputy said last of each reply. */
    private static Collection<ReplyRating> last(SuggestionFacts facts) {
        Map<String, ReplyRating> last = new LinkedHashMap<>();
        facts.replies().ratings().forEach(one -> last.put(one.round() + " " + one.signer(), one));
        return last.values();
    }

    private static Optional<SuggestionReply> latest(SuggestionFacts facts) {
        return facts.replies().replies().stream().reduce((first, second) -> second);
    }

    private static Optional<SuggestionReply> reply(SuggestionFacts facts, int round) {
        return facts.replies().replies().stream()
                .filter(reply -> reply.round() == round)
                .findFirst();
    }

    private static List<Party> parties(CaseView view, UnitId unit) {
        List<SupervisedOrgan> organs = view.outline().organs();
        return Stream.concat(Stream.of(Party.of(unit)), organs.stream().limit(1).map(Party::of))
                .toList();
    }

    private static MeasuredRow row(
            CaseView view, String what, LocalDate on, String which, @Nullable LocalDate done, boolean inPart) {
        return new MeasuredRow(
                view.stream(),
                view.outline().title(),
                view.outline().title(),
                what,
                on,
                null,
                done,
                null,
                inPart,
                on + " " + view.caseId() + " " + what + " " + which);
    }
}
