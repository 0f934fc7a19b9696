package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.SupervisedOrgan;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.query.caseview.Lists;
import org.duban.query.workreport.WorkReportPapers.WorkReportDraft;
import org.duban.query.workreport.WorkReportPapers.WorkReportHearing;
import org.duban.query.workreport.WorkReportPapers.WorkReportVersion;
import org.jspecify.annotations.Nullable;

/**
 * The report of one organ; lists are oldest first.
 *
 * @param stage how far it has come: the code of a stage of the form
 * @param views that it was sent, by letter; none if not shown to the reader
 * @param drafts sent out for comment; none if not shown to the reader
 * @param versions as sent to the Standing Committee
 * @param hearing null until heard
 */
public record OrganWorkReport(
        SupervisedOrgan organ,
        String stage,
        List<CollectedViews> views,
        List<WorkReportDraft> drafts,
        List<WorkReportVersion> versions,
        @Nullable WorkReportHearing hearing) {

    static OrganWorkReport planned(SupervisedOrgan organ) {
        return new OrganWorkReport(organ, WorkReportStage.TOPIC_PLANNED.name(), List.of(), List.of(), List.of(), null);
    }

    /** At {@code next}, unless it is further already. */
    OrganWorkReport reached(WorkReportStage next) {
        return at(WorkReportFold.STAGES.later(stage, next.name()));
    }

    OrganWorkReport sent(CollectedViewsSent e) {
        int before = views.stream().mapToInt(letter -> letter.views().size()).sum();
        return new OrganWorkReport(
                        organ, stage, Lists.plus(views, CollectedViews.of(e, before)), drafts, versions, hearing)
                .reached(WorkReportStage.WORK_REPORT_PREPARING);
    }

    OrganWorkReport drafted(DraftReportSentForComment e) {
        WorkReportDraft draft = new WorkReportDraft(e.occurredOn(), e.summary(), e.comment(), null, null);
        return new OrganWorkReport(organ, stage, views, Lists.plus(drafts, draft), versions, hearing)
                .reached(WorkReportStage.WORK_REPORT_DRAFT_UNDER_COMMENT);
    }

    OrganWorkReport commented(DraftReportCommented e) {
        List<WorkReportDraft> next = Lists.last(
                drafts,
                draft -> draft.comment().equals(e.comment()),
                draft -> draft.commented(e.comments(), e.occurredOn()));
        return new OrganWorkReport(organ, stage, views, next, versions, hearing);
    }

    /**
     * With another version, which members have not yet unless they were given the reports later.
     *
     * @param distributedOn the last day on which they were given them; null if they were not
     */
    OrganWorkReport submitted(FinalReportSubmitted e, @Nullable LocalDate distributedOn) {
        OrganWorkReport next = new OrganWorkReport(
                organ,
                stage,
                views.stream().map(letter -> letter.answered(e.answers())).toList(),
                drafts,
                Lists.plus(versions, WorkReportVersion.of(e)),
                hearing);
        boolean revised = stage.equals(WorkReportStage.WORK_REPORT_DISTRIBUTED.name())
                && (distributedOn == null || !e.occurredOn().isBefore(distributedOn));
        return revised
                ? next.at(WorkReportStage.WORK_REPORT_SUBMITTED.name())
                : next.reached(WorkReportStage.WORK_REPORT_SUBMITTED);
    }

    OrganWorkReport heard(ReportHeard e) {
        return new OrganWorkReport(organ, stage, views, drafts, versions, WorkReportHearing.of(e))
                .reached(WorkReportStage.WORK_REPORT_HEARD);
    }

    OrganWorkReport withoutPapers() {
        return new OrganWorkReport(organ, stage, List.of(), List.of(), versions, hearing);
    }

    OrganWorkReport withoutNames() {
        return new OrganWorkReport(
                organ, stage, views, drafts, versions, hearing == null ? null : hearing.withoutNames());
    }

    private OrganWorkReport at(String next) {
        return new OrganWorkReport(organ, next, views, drafts, versions, hearing);
    }
}
