package org.duban.events.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AppointmentId;
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
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.jspecify.annotations.Nullable;

/** What can happen when somebody's duty report is appraised. */
public sealed interface AppraisalEvent extends CaseEvent {

    /**
     * The Chairpersons' Meeting chose an official for the year's appraisal: the case is open.
     *
     * @param official whom it is about
     * @param post the post whose duties are reported on, as on the register
     * @param appointment the decision that appointed the official; null for heads and deputy heads, of whom the post says so
     * @param year the year of the appraisal
     * @param organs the one in which the post is
     */
    record AppraiseeSelected(
            CaseId caseId,
            String title,
            PersonId official,
            @Fixed String post,
            @Nullable AppointmentId appointment,
            @AtLeastOne int year,
            MeetingId meeting,
            List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements AppraisalEvent, OpensCase {}

    /**
     * The official was told of the appraisal.
     *
     * @param contents what is appraised
     */
    record AppraisalNoticeGiven(
            CaseId caseId, String documentNo, @SeveralLines String contents, LocalDate occurredOn)
            implements AppraisalEvent {}

    /** The committee asked around how the duties are performed. */
    record AppraisalResearchDone(
            CaseId caseId, String method, @SeveralLines String summary, LocalDate occurredOn)
            implements AppraisalEvent {}

    /**
     * The duty report was handed in, in writing.
     *
     * @param duties what this meets: the report before the session, the report after a dissatisfied vote
     */
    record DutyReportSubmitted(
            CaseId caseId, String documentNo, @SeveralLines String summary, List<DutyId> duties, LocalDate occurredOn)
            implements AppraisalEvent {

        @Override
        public List<Owing> owing() {
            return duties.stream()
                    .<Owing>map(duty -> new Owing.Meets(duty, occurredOn))
                    .toList();
        }
    }

    /** A session heard the duty report. */
    record DutyReportHeard(CaseId caseId, Session session, LocalDate occurredOn) implements AppraisalEvent {}

    /** The session deliberated on it. */
    record AppraisalDeliberated(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements AppraisalEvent, RaisesOpinions {}

    /**
     * Members present voted by secret ballot how satisfied they are.
     *
     * @param policy the rule that turned the tally into the result
     * @param organ whose official it is
     * @param redoBy by when the official reports again; null unless the first vote was dissatisfied
     */
    record AppraisalVoteHeld(
            CaseId caseId,
            Session session,
            VoteTally tally,
            @Fixed String policy,
            @Fixed Satisfaction result,
            @Fixed SupervisedOrgan organ,
            @Nullable Deadline redoBy,
            LocalDate occurredOn)
            implements AppraisalEvent {

        @Override
        public List<Owing> owing() {
            return redoBy == null
                    ? List.of()
                    : List.of(
                            new Owing.Opens(AppraisalDuty.APPRAISAL_REDO.of(organ), redoBy, Responsible.office(organ)));
        }
    }

    /**
     * The opinion on the appraisal reached the official and the organ.
     *
     * @param planBy by when they say how they will improve
     * @param improveBy by when they report what was improved
     */
    record AppraisalOpinionDelivered(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String appraisal,
            Deadline planBy,
            Deadline improveBy,
            LocalDate occurredOn)
            implements AppraisalEvent {

        @Override
        public List<Owing> owing() {
            Responsible office = Responsible.office(organ);
            return List.of(
                    new Owing.Opens(AppraisalDuty.APPRAISAL_PLAN.of(organ), planBy, office),
                    new Owing.Opens(AppraisalDuty.APPRAISAL_IMPROVEMENT.of(organ), improveBy, office));
        }
    }

    /** The organ said how what was found will be improved. */
    record ImprovementPlanSubmitted(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String measures,
            LocalDate occurredOn)
            implements AppraisalEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(AppraisalDuty.APPRAISAL_PLAN.of(organ), occurredOn));
        }
    }

    /** The organ reported what was improved. */
    record ImprovementReported(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements AppraisalEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(AppraisalDuty.APPRAISAL_IMPROVEMENT.of(organ), occurredOn));
        }
    }

    /** Somebody else was told how the appraisal came out. */
    record AppraisalResultSent(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements AppraisalEvent {}
}
