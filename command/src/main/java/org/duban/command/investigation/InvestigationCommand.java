package org.duban.command.investigation;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.investigation.InvestigationEvent.InvestigationProposer;
import org.jspecify.annotations.Nullable;

/** What can be asked of an investigation. */
public sealed interface InvestigationCommand extends CaseCommand {

    /**
     * Opens the case of an investigation that was proposed.
     *
     * @param question what is unclear and has to be known before something can be decided
     * @param meeting the meeting of the chairpersons that proposed it; null for members
     * @param proposers the members who proposed it in writing; empty for the chairpersons
     * @param members how many members the Standing Committee has
     * @param committee which serves the commission
     * @param arisesFrom the case that it goes back to; null if to none
     */
    @Authorized(by = Role.CLERK, basis = "S24 §55; S24 §56")
    record ProposeInvestigation(
            @GeneratedId CaseId caseId,
            String title,
            @SeveralLines String question,
            InvestigationProposer proposedBy,
            @Nullable MeetingId meeting,
            List<PersonId> proposers,
            @AtLeastOne int members,
            @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements InvestigationCommand, OpensForCommittee {}

    /** Records that somebody has an interest in what is investigated. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §57")
    record DeclareInterest(
            CaseId caseId, PersonId person, @SeveralLines String relation, LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Records that the session did not want an investigation. */
    @Authorized(by = Role.CLERK, basis = "S24 §56; Org §51")
    record TurnInvestigationDown(CaseId caseId, Session session, Ballot ballot, LocalDate occurredOn)
            implements InvestigationCommand {}

    /**
     * Records that the session adopted who belongs to the commission.
     *
     * @param chair who leads it
     * @param commissioners the others
     */
    @Authorized(by = Role.CLERK, basis = "S24 §57; Org §51")
    record EstablishCommission(
            CaseId caseId,
            Session session,
            Ballot ballot,
            PersonId chair,
            @AtLeastOne List<PersonId> commissioners,
            LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Records that somebody who has an interest left the commission. */
    @Authorized(by = Role.CLERK, basis = "S24 §57; DD")
    record ExcludeCommissioner(
            CaseId caseId, PersonId person, @SeveralLines String reason, LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Records that the commission hired somebody who knows the field. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §57")
    record HireInvestigationExpert(CaseId caseId, PersonId person, String field, LocalDate occurredOn)
            implements InvestigationCommand {}

    /**
     * Asks an organ for material.
     *
     * @param provideBy the last day for it
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §58")
    record RequestInvestigationMaterial(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String wanted,
            LocalDate provideBy,
            LocalDate occurredOn)
            implements InvestigationCommand, OfOrgan {}

    /** Gives the commission material. */
    @Authorized(by = Role.OFFICE, basis = "S24 §58")
    record ProvideInvestigationMaterial(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String materialNo,
            @SeveralLines String description,
            LocalDate occurredOn)
            implements InvestigationCommand, OfOrgan {}

    /**
     * Records material that the commission got from somebody.
     *
     * @param source who gave it; null where that is kept secret
     * @param sourceProtected whether who gave it asked to be kept secret
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §58")
    record GatherInvestigationMaterial(
            CaseId caseId,
            String materialNo,
            @SeveralLines String description,
            @Nullable String source,
            boolean sourceProtected,
            LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Records that material is kept unpublished. */
    @Authorized(by = Role.CLERK, basis = "S24 §58")
    record WithholdInvestigationMaterial(
            CaseId caseId, String materialNo, @SeveralLines String reason, LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Records that material was made public. */
    @Authorized(by = Role.CLERK, basis = "S24 §58; DD")
    record PublishInvestigationMaterial(CaseId caseId, String materialNo, String channel, LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Reports to the Standing Committee what the commission found. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §59")
    record SubmitInvestigationReport(
            CaseId caseId, String documentNo, @SeveralLines String findings, LocalDate occurredOn)
            implements InvestigationCommand {}

    /** Records what the Standing Committee decided on the report. */
    @Authorized(by = Role.CLERK, basis = "S24 §59; Org §51")
    record DecideOnInvestigation(
            CaseId caseId,
            Session session,
            Ballot ballot,
            String documentNo,
            @SeveralLines String decision,
            LocalDate occurredOn)
            implements InvestigationCommand {}
}
