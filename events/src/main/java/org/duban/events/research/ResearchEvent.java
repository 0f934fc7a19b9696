package org.duban.events.research;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen in thematic research, and on visits to organisations. */
public sealed interface ResearchEvent extends CaseEvent {

    /**
     * The research began: the case is open.
     *
     * @param topic what is researched
     * @param organs those whose work it is about; empty if it is about nobody's
     * @param team who takes part
     * @param arisesFrom the case that it goes back to; null if to none
     */
    record ResearchStarted(
            CaseId caseId,
            String title,
            String topic,
            List<SupervisedOrgan> organs,
            UnitId committee,
            @AsDeputy List<PersonId> team,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements ResearchEvent, OpensCase {}

    /**
     * An organisation was visited.
     *
     * @param organisationId its uniform social credit code, or whatever else it always goes by
     * @param organisation its name
     * @param visitKind in the course of what
     */
    record FieldVisitMade(
            CaseId caseId,
            @Fixed String organisationId,
            String organisation,
            @Fixed VisitKind visitKind,
            @AsDeputy List<PersonId> visitors,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements ResearchEvent {}

    /**
     * Somebody who took part, or was visited, said what should be done.
     *
     * @param raisedBy the deputy who did; null for somebody else
     * @param forwardBy by when it is to be passed on; null for what somebody else said, where the research is about no
     *     organ's work, and in events recorded before it was kept
     */
    record ResearchOpinionRaised(
            CaseId caseId,
            @AsDeputy @Nullable PersonId raisedBy,
            @SeveralLines String opinion,
            @Nullable Deadline forwardBy,
            LocalDate occurredOn)
            implements ResearchEvent {

        @Override
        public List<Owing> owing() {
            return forwardBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(
                            ResearchDuty.RESEARCH_FORWARD.only(), forwardBy, Responsible.GENERAL_OFFICE));
        }
    }

    /** The report on the research is done. */
    record ResearchReportCompleted(
            CaseId caseId,
            String documentNo,
            @SeveralLines String summary,
            @SeveralLines List<String> advice,
            LocalDate occurredOn)
            implements ResearchEvent {}

    /**
     * What came of the research is on record as an outcome.
     *
     * @param outcomeNo under which number
     */
    record ResearchOutcomeRegistered(
            CaseId caseId, @Fixed String outcomeNo, String researchOutcome, LocalDate occurredOn)
            implements ResearchEvent {}

    /** The report went to an organ, which is to say what it makes of it. */
    record ResearchReportForwarded(
            CaseId caseId, SupervisedOrgan organ, String documentNo, Deadline feedbackBy, LocalDate occurredOn)
            implements ResearchEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(ResearchDuty.RESEARCH_FORWARD.only(), occurredOn),
                    new Owing.Opens(ResearchDuty.RESEARCH_FEEDBACK.of(organ), feedbackBy, Responsible.office(organ)));
        }
    }

    /** The organ said what it made of the report. */
    record ResearchFeedbackReceived(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements ResearchEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(ResearchDuty.RESEARCH_FEEDBACK.of(organ), occurredOn));
        }
    }

    /** The deputies who took part were told what came of it. */
    record ResearchFeedbackGiven(
            CaseId caseId, String channel, @SeveralLines String summary, LocalDate occurredOn)
            implements ResearchEvent {}

    /** In the course of what an organisation is visited. */
    enum VisitKind {
        RESEARCH,
        LAW_INSPECTION,
        SPECIAL_INQUIRY,
        DEPUTY_VISIT,
        CONSTITUENCY_CONTACT
    }
}
