package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionIntakeEvent.NotAcceptable;
import org.jspecify.annotations.Nullable;

/** What can be asked of a suggestion before it is assigned, and how it is withdrawn. */
public sealed interface SuggestionIntakeCommand extends SuggestionCommand {

    /**
     * Submits a suggestion, about one matter.
     *
     * @param signers the lead deputy first, then those who sign with him or her
     * @param congress the session of the congress at which it is raised; null between sessions
     * @param motion the motion that the congress decided to handle as a suggestion; null if it was none
     * @param committee the committee in charge of deputies' affairs
     */
    @Authorized(by = Role.DEPUTY, basis = "SH-Sug §4; SH-Sug §5; SH-Sug §6")
    record SubmitSuggestion(
            @GeneratedId CaseId caseId,
            String title,
            @SeveralLines String content,
            @AtLeastOne List<PersonId> signers,
            @Nullable MeetingId congress,
            @Nullable String motion,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements SuggestionIntakeCommand, OpensForCommittee {}

    /**
     * Accepts a suggestion and gives it its number.
     *
     * @param number in the series of the year, from 1
     * @param subjectArea what field of work it is about
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Sug §8")
    record RegisterSuggestion(CaseId caseId, int number, String subjectArea, LocalDate occurredOn)
            implements SuggestionIntakeCommand {}

    /** Does not accept what was submitted, and tells the deputies why. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Sug §8")
    record DeclineSuggestion(
            CaseId caseId,
            NotAcceptable cause,
            @SeveralLines String explanation,
            LocalDate occurredOn) implements SuggestionIntakeCommand {}

    /**
     * Passes a suggestion beyond the district's power to deputies of the congress above.
     *
     * @param receivers deputies of that congress whom the district elected
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Sug §8; DD")
    record TransferSuggestionUp(
            CaseId caseId,
            @AtLeastOne List<PersonId> receivers,
            @SeveralLines String explanation,
            LocalDate occurredOn) implements SuggestionIntakeCommand {}

    /**
     * Takes a suggestion back in writing.
     *
     * @param agreed who agreed to that, which must be all who signed
     */
    @Authorized(by = Role.DEPUTY, basis = "SH-Sug §10")
    record WithdrawSuggestion(
            CaseId caseId,
            @AtLeastOne List<PersonId> agreed,
            String documentNo,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements SuggestionIntakeCommand {}
}
