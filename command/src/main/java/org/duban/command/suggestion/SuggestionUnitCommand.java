package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.jspecify.annotations.Nullable;

/** What a unit that handles a suggestion does; its organ's office, where it is that unit. */
public sealed interface SuggestionUnitCommand extends SuggestionCommand {

    /** Records a talk with the deputies. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "Dep25 §51; SH-Sug §16")
    record ConsultDeputies(
            CaseId caseId,
            @AtLeastOne List<PersonId> deputies,
            String method,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements SuggestionUnitCommand {}

    /** Tells the lead unit what an assisting one has to say. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §17")
    record SendSuggestionOpinion(
            CaseId caseId, @SeveralLines String opinion, LocalDate occurredOn) implements SuggestionUnitCommand {}

    /** Asks for more time for the reply. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "Dep25 §51; SH-Sug §19")
    record RequestSuggestionExtension(
            CaseId caseId, @SeveralLines String reason, LocalDate proposedDueOn, LocalDate occurredOn)
            implements SuggestionUnitCommand {}

    /** Tells the deputies why the reply takes longer. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §19")
    record ExplainSuggestionExtension(
            CaseId caseId, @SeveralLines String explanation, LocalDate occurredOn) implements SuggestionUnitCommand {}

    /**
     * Replies in writing to everyone who signed.
     *
     * @param reply what was done, is planned, or why it cannot be done
     * @param promisedBy the day by which what is promised will be done; null unless something is
     * @param signer the head of the unit, who signed the reply
     * @param recipients who got it, which must be all who signed the suggestion
     */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "Dep25 §51; SH-Sug §18; SH-Sug §19; SH-Sug §20")
    record SendSuggestionReply(
            CaseId caseId,
            ReplyCategory category,
            @SeveralLines String reply,
            @Nullable LocalDate promisedBy,
            PersonId signer,
            String documentNo,
            @AtLeastOne List<PersonId> recipients,
            LocalDate occurredOn)
            implements SuggestionUnitCommand {}

    /** Says how far the unit is with what its reply promises. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §22")
    record TrackCommitment(CaseId caseId, @SeveralLines String progress, LocalDate occurredOn)
            implements SuggestionUnitCommand {}

    /** Tells the deputies in writing that what the reply promises was done. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §22")
    record FulfilCommitment(
            CaseId caseId, String documentNo, @SeveralLines String fulfilment, LocalDate occurredOn)
            implements SuggestionUnitCommand {}

    /**
     * Goes on in the next year with what the reply promises.
     *
     * @param promisedBy the new day
     */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §22")
    record CarryCommitmentOver(CaseId caseId, @SeveralLines String reason, LocalDate promisedBy, LocalDate occurredOn)
            implements SuggestionUnitCommand {}

    /**
     * Reports in writing that things changed and what the reply promises cannot be done.
     *
     * @param signer the head of the unit, who signed the report
     */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §22")
    record ReportCommitmentUnfulfillable(
            CaseId caseId, String documentNo, @SeveralLines String reason, PersonId signer, LocalDate occurredOn)
            implements SuggestionUnitCommand {}
}
