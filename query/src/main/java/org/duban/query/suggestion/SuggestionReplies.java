package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.PersonId;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The replies to a suggestion and what the deputies think of them, each list oldest first.
 *
 * @param replies one for each round
 * @param ratings all that deputies said; of those of a deputy about a reply the one of the latest day counts
 * @param silences who said nothing in time
 * @param studies of why deputies are dissatisfied
 * @param orders to handle it again
 */
public record SuggestionReplies(
        List<SuggestionReply> replies,
        List<ReplyRating> ratings,
        List<ReplySilence> silences,
        List<DissatisfactionStudy> studies,
        List<ReHandlingOrder> orders) {

    static final SuggestionReplies NONE = new SuggestionReplies(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A reply; {@code promisedBy} is null unless it promises something. */
    public record SuggestionReply(
            LocalDate on,
            int round,
            UnitId lead,
            ReplyCategory category,
            String reply,
            @Nullable LocalDate promisedBy,
            @Nullable PersonId signer,
            String documentNo,
            List<PersonId> recipients) {

        SuggestionReply forThePublic() {
            return new SuggestionReply(on, round, lead, category, reply, promisedBy, null, documentNo, List.of());
        }
    }

    /** What a deputy thinks of a reply. */
    public record ReplyRating(
            LocalDate on,
            int round,
            PersonId signer,
            SuggestionRating attitude,
            SuggestionRating result,
            @Nullable String reason) {}

    /** Who said nothing of a reply in time. */
    public record ReplySilence(LocalDate on, int round, List<PersonId> signers) {}

    /** What the committee found out. */
    public record DissatisfactionStudy(LocalDate on, int round, boolean atMeeting, String findings) {}

    /** That it was to be handled again; {@code round} is the reply to come. */
    public record ReHandlingOrder(LocalDate on, int round, String demand) {}

    SuggestionReplies with(SuggestionReply next) {
        return new SuggestionReplies(Lists.plus(replies, next), ratings, silences, studies, orders);
    }

    SuggestionReplies with(ReplyRating next) {
        return new SuggestionReplies(replies, Lists.plus(ratings, next), silences, studies, orders);
    }

    SuggestionReplies with(ReplySilence next) {
        return new SuggestionReplies(replies, ratings, Lists.plus(silences, next), studies, orders);
    }

    SuggestionReplies with(DissatisfactionStudy next) {
        return new SuggestionReplies(replies, ratings, silences, Lists.plus(studies, next), orders);
    }

    SuggestionReplies with(ReHandlingOrder next) {
        return new SuggestionReplies(replies, ratings, silences, studies, Lists.plus(orders, next));
    }

    /** The number of the last reply; 0 before the first. */
    int round() {
        return latest().map(SuggestionReply::round).orElse(0);
    }

    /** The last reply. */
    Optional<SuggestionReply> latest() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }

    /** Whether it was ordered to be handled again and has no other reply yet. */
    boolean reHandling() {
        return !orders.isEmpty() && orders.getLast().round() > round();
    }

    /** What that deputy said last of the last reply. */
    Optional<ReplyRating> rating(PersonId signer) {
        return ratings.stream()
                .filter(one -> one.round() == round() && one.signer().equals(signer))
                .reduce((one, other) -> Lists.later(one, other, ReplyRating::on));
    }

    /** Whether all of them said what they think of the last reply, or let the time pass. */
    boolean heard(List<PersonId> signers) {
        return signers.stream().allMatch(one -> rating(one).isPresent() || silent(one));
    }

    private boolean silent(PersonId signer) {
        return silences.stream()
                .anyMatch(one -> one.round() == round() && one.signers().contains(signer));
    }

    /** Without what deputies said of that reply. */
    SuggestionReplies withoutRatings(int round) {
        List<ReplyRating> others =
                ratings.stream().filter(one -> one.round() != round).toList();
        return new SuggestionReplies(replies, others, silences, studies, orders);
    }

    SuggestionReplies forThePublic() {
        return new SuggestionReplies(
                replies.stream().map(SuggestionReply::forThePublic).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
