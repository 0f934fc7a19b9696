package org.duban.command.research;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.research.ResearchEvent.VisitKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of thematic research. */
public sealed interface ResearchCommand extends CaseCommand {

    /**
     * Opens the case of some research.
     *
     * @param organs those whose work it is about; empty if it is about nobody's
     * @param arisesFrom the case that it goes back to; null if to none
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Org §35; S24 §13")
    record StartResearch(
            @GeneratedId CaseId caseId,
            String title,
            String topic,
            List<SupervisedOrgan> organs,
            UnitId committee,
            List<PersonId> team,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements ResearchCommand, OpensForCommittee {}

    /**
     * Records that an organisation was visited.
     *
     * @param organisationId what it always goes by; without one the visit is refused
     * @param settled what the visitors settled themselves, which they may not; null if nothing
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31; DD")
    record RecordFieldVisit(
            CaseId caseId,
            @Nullable String organisationId,
            String organisation,
            VisitKind visitKind,
            List<PersonId> visitors,
            @SeveralLines String summary,
            @Nullable String settled,
            LocalDate occurredOn)
            implements ResearchCommand {}

    /** Records what somebody who took part, or was visited, said should be done. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31")
    record RaiseResearchOpinion(
            CaseId caseId,
            @Nullable PersonId raisedBy,
            @SeveralLines String opinion,
            LocalDate occurredOn) implements ResearchCommand {}

    /** Records that the report on the research is done. */
    @Authorized(by = Role.COMMITTEE, basis = "Org §35; Dep25 §31")
    record CompleteResearchReport(
            CaseId caseId,
            String documentNo,
            @SeveralLines String summary,
            @SeveralLines List<String> advice,
            LocalDate occurredOn)
            implements ResearchCommand {}

    /** Puts what came of the research on record as an outcome. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "DD")
    record RegisterResearchOutcome(CaseId caseId, String outcomeNo, String researchOutcome, LocalDate occurredOn)
            implements ResearchCommand {}

    /** Records that the report went to an organ. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31; SH-Dep §26")
    record ForwardResearchReport(
            CaseId caseId, @Nullable SupervisedOrgan organ, String documentNo, LocalDate occurredOn)
            implements ResearchCommand, OfOrgan {}

    /** Says what an organ made of the report. */
    @Authorized(by = Role.OFFICE, basis = "Dep25 §31; SH-Dep §26")
    record SubmitResearchFeedback(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements ResearchCommand, OfOrgan {}

    /** Records that the deputies who took part were told what came of it. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31; SH-Dep §26")
    record GiveResearchFeedback(
            CaseId caseId, String channel, @SeveralLines String summary, LocalDate occurredOn)
            implements ResearchCommand {}
}
