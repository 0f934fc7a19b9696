package org.duban.query.appraisal;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;

import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.appraisal.AppraisalEvent.AppraisalDeliberated;
import org.duban.events.appraisal.AppraisalEvent.AppraisalNoticeGiven;
import org.duban.events.appraisal.AppraisalEvent.AppraisalOpinionDelivered;
import org.duban.events.appraisal.AppraisalEvent.AppraisalResearchDone;
import org.duban.events.appraisal.AppraisalEvent.AppraisalResultSent;
import org.duban.events.appraisal.AppraisalEvent.AppraisalVoteHeld;
import org.duban.events.appraisal.AppraisalEvent.AppraiseeSelected;
import org.duban.events.appraisal.AppraisalEvent.DutyReportHeard;
import org.duban.events.appraisal.AppraisalEvent.DutyReportSubmitted;
import org.duban.events.appraisal.AppraisalEvent.ImprovementPlanSubmitted;
import org.duban.events.appraisal.AppraisalEvent.ImprovementReported;
import org.duban.query.caseview.AboutPerson;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the appraisal of a duty report; lists are oldest first. Nobody outside reads of it here, since all of
 * it is about one person.
 *
 * @param appraisee whom it is about
 * @param notice null before the official was told
 * @param research how the committee asked around
 * @param dutyReports what was handed in
 * @param hearings when sessions heard it
 * @param deliberations when they deliberated on it
 * @param appraisalVotes how satisfied members were
 * @param opinionOnAppraisal null before it was delivered
 * @param plan how it will be improved; null before that was said
 * @param improvement what was improved; null before that was reported
 * @param told who else was told
 */
public record AppraisalFacts(
        @ShownTo(ORGAN) AppraiseeSelected appraisee,
        @ShownTo(ORGAN) @Nullable AppraisalNoticeGiven notice,
        List<AppraisalResearchDone> research,
        @ShownTo(ORGAN) List<DutyReportSubmitted> dutyReports,
        @ShownTo(ORGAN) List<DutyReportHeard> hearings,
        @ShownTo(ORGAN) List<AppraisalDeliberated> deliberations,
        @ShownTo(ORGAN) List<AppraisalVoteHeld> appraisalVotes,
        @ShownTo(ORGAN) @Nullable AppraisalOpinionDelivered opinionOnAppraisal,
        @ShownTo(ORGAN) @Nullable ImprovementPlanSubmitted plan,
        @ShownTo(ORGAN) @Nullable ImprovementReported improvement,
        List<AppraisalResultSent> told)
        implements StepFacts, AboutPerson {

    @Override
    public PersonId person() {
        return appraisee.official();
    }

    @Override
    public List<Object> matter() {
        return List.of(appraisee.post(), appraisee.year());
    }
}
