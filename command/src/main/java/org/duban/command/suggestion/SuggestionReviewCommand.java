package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.jspecify.annotations.Nullable;

/** What deputies, the committee and the Chairpersons' Meeting do about how a suggestion is handled. */
public sealed interface SuggestionReviewCommand extends SuggestionCommand {

    /**
     * Agrees to more time for the reply.
     *
     * @param dueOn the new last day; null for the one asked for
     */
    @Authorized(by = Role.COMMITTEE, basis = "Dep25 §51; SH-Sug §19")
    record GrantSuggestionExtension(CaseId caseId, @Nullable LocalDate dueOn, LocalDate occurredOn)
            implements SuggestionReviewCommand {}

    /** Does not agree to more time for the reply. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Sug §19")
    record RefuseSuggestionExtension(
            CaseId caseId, @SeveralLines String reason, LocalDate occurredOn) implements SuggestionReviewCommand {}

    /**
     * Says what a deputy who signed thinks of the last reply; said once more, the last word counts.
     *
     * @param attitude of the unit that handled it
     * @param result what came of it
     * @param reason needed from whoever is dissatisfied
     */
    @Authorized(by = Role.DEPUTY, basis = "SH-Sug §21")
    record RateSuggestionReply(
            CaseId caseId,
            SuggestionRating attitude,
            SuggestionRating result,
            @Nullable @SeveralLines String reason,
            LocalDate occurredOn)
            implements SuggestionReviewCommand {}

    /** Records that the time for feedback is over and who gave none. */
    @Authorized(by = Role.COMMITTEE, basis = "CQ-Sug §29")
    record RecordMissingFeedback(CaseId caseId, LocalDate occurredOn) implements SuggestionReviewCommand {}

    /**
     * Records what the committee found out about why deputies are dissatisfied.
     *
     * @param atMeeting whether it met with the deputies and the unit for that
     */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Sug §21; CQ-Sug §27")
    record StudyDissatisfaction(
            CaseId caseId, boolean atMeeting, @SeveralLines String findings, LocalDate occurredOn)
            implements SuggestionReviewCommand {}

    /** Has the unit handle the suggestion again and reply once more. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Sug §21")
    record OrderSuggestionReHandling(
            CaseId caseId, @SeveralLines String demand, LocalDate occurredOn) implements SuggestionReviewCommand {}

    /** Records that the Chairpersons' Meeting chose a suggestion for key supervision. */
    @Authorized(by = Role.DIRECTOR, basis = "SH-Sug §25")
    record SelectKeySuggestion(
            CaseId caseId,
            MeetingId meeting,
            PersonId leader,
            @SeveralLines String demand,
            LocalDate occurredOn) implements SuggestionReviewCommand {}

    /** Records a visit to see how a suggestion is handled. */
    @Authorized(
            by = {Role.COMMITTEE, Role.DIRECTOR},
            basis = "SH-Sug §25")
    record SuperviseSuggestionOnSite(
            CaseId caseId,
            String place,
            @AtLeastOne List<PersonId> participants,
            @SeveralLines String findings,
            LocalDate occurredOn)
            implements SuggestionReviewCommand {}
}
