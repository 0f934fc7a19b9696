package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;

/** How a suggestion is given to those who handle it. */
public sealed interface SuggestionHandoverCommand extends SuggestionCommand {

    /** Assigns a suggestion to an organ; once it was returned, to another one. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Sug §11; SH-Sug §14")
    record AssignSuggestion(CaseId caseId, SupervisedOrgan organ, LocalDate occurredOn)
            implements SuggestionHandoverCommand {}

    /** Records that the conference on handling suggestions was held. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Sug §15")
    record HoldSuggestionConference(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements SuggestionHandoverCommand {}

    /**
     * Gives a suggestion to one lead unit; once a unit asked to return it, again.
     *
     * @param assisting units that help the lead unit
     */
    @Authorized(by = Role.OFFICE, basis = "SH-Sug §11; SH-Sug §14; SH-Sug §17")
    record DistributeSuggestion(CaseId caseId, UnitId lead, List<UnitId> assisting, LocalDate occurredOn)
            implements SuggestionHandoverCommand {}

    /** Asks to return a suggestion that is not the business of the unit or organ. */
    @Authorized(
            by = {Role.DEPARTMENT, Role.OFFICE},
            basis = "SH-Sug §14")
    record RequestSuggestionReturn(
            CaseId caseId, @SeveralLines String reason, LocalDate occurredOn) implements SuggestionHandoverCommand {}

    /** Refuses to take a suggestion back. */
    @Authorized(
            by = {Role.OFFICE, Role.COMMITTEE},
            basis = "SH-Sug §14")
    record RefuseSuggestionReturn(
            CaseId caseId, @SeveralLines String reason, LocalDate occurredOn) implements SuggestionHandoverCommand {}
}
