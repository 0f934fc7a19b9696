package org.duban.events.investigation;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AdoptsResolution;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.RestsOnEarlier;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.Typed;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can happen when a particular question is investigated. */
public sealed interface InvestigationEvent extends CaseEvent {

    /**
     * An investigation was proposed: the case is open.
     *
     * @param question what is unclear and has to be known before something can be decided
     * @param proposedBy who proposed it
     * @param meeting the meeting of the chairpersons that did; null for members
     * @param proposers the members who did, in writing; empty for the chairpersons
     * @param members how many members the Standing Committee has
     * @param organs those that the question is about, at least one
     * @param committee which serves the commission
     * @param arisesFrom the case that it goes back to; null if to none
     */
    record InvestigationProposed(
            CaseId caseId,
            String title,
            @SeveralLines String question,
            InvestigationProposer proposedBy,
            @Nullable MeetingId meeting,
            @AsDeputy @Typed List<PersonId> proposers,
            @AtLeastOne int members,
            List<SupervisedOrgan> organs,
            UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements InvestigationEvent, OpensCase {}

    /** Somebody turned out to have an interest in what is investigated, and can have no part in it. */
    record InterestDeclared(
            CaseId caseId,
            @Fixed PersonId person,
            @SeveralLines String relation,
            LocalDate occurredOn) implements InvestigationEvent {}

    /** The session did not want an investigation. */
    record InvestigationTurnedDown(CaseId caseId, Session session, Ballot ballot, LocalDate occurredOn)
            implements InvestigationEvent {}

    /**
     * The session adopted who belongs to the commission.
     *
     * @param chair who leads it
     * @param commissioners the others
     */
    record CommissionEstablished(
            CaseId caseId,
            Session session,
            Ballot ballot,
            @AsDeputy @Typed PersonId chair,
            @AsDeputy @Typed @AtLeastOne List<PersonId> commissioners,
            LocalDate occurredOn)
            implements InvestigationEvent {}

    /** Somebody who had an interest left the commission. */
    @RestsOnEarlier
    record CommissionerExcluded(
            CaseId caseId,
            @Fixed PersonId person,
            @SeveralLines String reason,
            LocalDate occurredOn) implements InvestigationEvent {}

    /** The commission hired somebody who knows the field. */
    @RestsOnEarlier
    record InvestigationExpertHired(CaseId caseId, @Fixed PersonId person, String field, LocalDate occurredOn)
            implements InvestigationEvent {}

    /**
     * The commission asked an organ for material.
     *
     * @param request the duty to give it
     */
    record InvestigationMaterialRequested(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            DutyId request,
            @SeveralLines String wanted,
            @SetByPeople("INVESTIGATION_MATERIAL") Deadline provideBy,
            LocalDate occurredOn)
            implements InvestigationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(request, provideBy, Responsible.office(organ)));
        }
    }

    /**
     * The commission got material.
     *
     * @param organ the organ that gave it; null for others
     * @param source who else gave it; null for organs, and where that is kept secret, which nothing on record may undo
     * @param sourceProtected whether who gave it asked to be kept secret
     * @param requests what this meets; empty if nobody had asked
     */
    record InvestigationMaterialGathered(
            CaseId caseId,
            @Fixed @Nullable SupervisedOrgan organ,
            String materialNo,
            @SeveralLines String description,
            @Fixed @Nullable String source,
            @Fixed boolean sourceProtected,
            List<DutyId> requests,
            LocalDate occurredOn)
            implements InvestigationEvent {

        @Override
        public List<Owing> owing() {
            return requests.stream()
                    .<Owing>map(request -> new Owing.Meets(request, occurredOn))
                    .toList();
        }
    }

    /** Material is kept unpublished while the investigation goes on, or for good. */
    record InvestigationMaterialWithheld(
            CaseId caseId,
            @Fixed String materialNo,
            @SeveralLines String reason,
            LocalDate occurredOn) implements InvestigationEvent {}

    /** Material was made public. */
    record InvestigationMaterialPublished(
            CaseId caseId, @Fixed String materialNo, String channel, LocalDate occurredOn)
            implements InvestigationEvent {}

    /** The commission reported to the Standing Committee. */
    record InvestigationReportSubmitted(
            CaseId caseId, String documentNo, @SeveralLines String findings, LocalDate occurredOn)
            implements InvestigationEvent {}

    /** The Standing Committee decided on the report. */
    record InvestigationDecided(
            CaseId caseId,
            Session session,
            Ballot ballot,
            String documentNo,
            @SeveralLines String decision,
            LocalDate occurredOn)
            implements InvestigationEvent, AdoptsResolution {}

    /** Who may propose an investigation. */
    enum InvestigationProposer {
        CHAIRPERSONS_MEETING,
        /** A fifth of all members or more. */
        MEMBERS
    }
}
