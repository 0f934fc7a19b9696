package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.caseview.CaseView;
import org.duban.query.suggestion.SuggestionHandoverFacts.SuggestionTeam;
import org.duban.query.suggestion.SuggestionIntakeFacts.SuggestionRegistration;
import org.duban.query.suggestion.SuggestionReplies.SuggestionReply;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one suggestion, by whoever counts them: a pure function of its view, so that it holds for any day.
 *
 * @param number in the series of its year; null before it was registered
 * @param congress the session of the congress at which it was raised; null between sessions
 * @param registeredOn null if it was not accepted, or not yet
 * @param withinPower true once it was assigned within the district, false once it was passed up; null before
 * @param leadUnit the unit that handles it; null before it was given to one
 * @param category of the last reply; null before
 * @param round the number of the last reply; 0 before
 * @param firstRepliedOn null before
 * @param repliedOn the day of the last reply; null before
 * @param ratings what each deputy who signed thinks of the last reply; empty before it
 * @param promiseOpen whether what the last reply promises is still to be done
 * @param key whether the Chairpersons' Meeting chose it for key supervision
 * @param closedOn null while it is open
 */
public record SuggestionTally(
        CaseId caseId,
        @Nullable Integer number,
        @Nullable MeetingId congress,
        LocalDate submittedOn,
        @Nullable LocalDate registeredOn,
        @Nullable Boolean withinPower,
        @Nullable SupervisedOrgan organ,
        @Nullable UnitId leadUnit,
        @Nullable ReplyCategory category,
        int round,
        @Nullable LocalDate firstRepliedOn,
        @Nullable LocalDate repliedOn,
        List<SignerRating> ratings,
        boolean promiseOpen,
        boolean key,
        @Nullable LocalDate closedOn) {

    /**
     * What one deputy thinks of the last reply.
     *
     * @param attitude null if the deputy has not answered
     * @param result null if the deputy has not answered
     * @param on null if the deputy has not answered
     */
    public record SignerRating(
            PersonId signer,
            @Nullable SuggestionRating attitude,
            @Nullable SuggestionRating result,
            @Nullable LocalDate on) {}

    /** Of a suggestion; empty for a case of another form. */
    public static Optional<SuggestionTally> of(CaseView view) {
        return view.facts() instanceof SuggestionFacts facts ? Optional.of(of(view, facts)) : Optional.empty();
    }

    private static SuggestionTally of(CaseView view, SuggestionFacts facts) {
        SuggestionRegistration registration = facts.intake().registration();
        Optional<SuggestionReply> latest = facts.replies().latest();
        return new SuggestionTally(
                view.caseId(),
                registration == null ? null : registration.number(),
                facts.text().congress(),
                view.course().openedOn(),
                registration == null ? null : registration.on(),
                withinPower(facts),
                facts.handover().organ().orElse(null),
                facts.handover().team().map(SuggestionTeam::lead).orElse(null),
                latest.map(SuggestionReply::category).orElse(null),
                facts.replies().round(),
                facts.replies().replies().stream()
                        .map(SuggestionReply::on)
                        .findFirst()
                        .orElse(null),
                latest.map(SuggestionReply::on).orElse(null),
                latest.isEmpty() ? List.of() : ratings(facts),
                latest.filter(facts.promise()::open).isPresent(),
                facts.supervision().key() != null,
                view.course().closedOn());
    }

    private static @Nullable Boolean withinPower(SuggestionFacts facts) {
        if (facts.intake().transfer() != null) {
            return false;
        }
        return facts.handover().assignments().isEmpty() ? null : true;
    }

    private static List<SignerRating> ratings(SuggestionFacts facts) {
        return facts.text().signers().stream()
                .map(signer -> facts.replies()
                        .rating(signer)
                        .map(one -> new SignerRating(signer, one.attitude(), one.result(), one.on()))
                        .orElse(new SignerRating(signer, null, null, null)))
                .toList();
    }
}
