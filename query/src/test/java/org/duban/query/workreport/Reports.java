package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.workreport.DraftingEvent.CollectedView;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ReportDistributedToMembers;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.events.workreport.DraftingEvent.ResearchKind;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent.TopicCancelled;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicResumed;
import org.duban.events.workreport.TopicEvent.TopicSource;
import org.duban.events.workreport.WorkReportDuty;
import org.duban.query.Facts;

/** Events of a special work report of the government and the court, of which only what matters to a test is said. */
public final class Reports {

    static final CaseId CASE = new CaseId("care-2023");

    private static final PlannedMonth JUNE = new PlannedMonth("2023-06");

    private Reports() {}

    public static TopicPlanned planned(LocalDate on) {
        return new TopicPlanned(
                CASE,
                Facts.MEETING,
                "Care",
                "care of the old",
                List.of(SupervisedOrgan.GOVERNMENT, SupervisedOrgan.COURT),
                Facts.COMMITTEE,
                TopicSource.MEMBERS_POINTS,
                null,
                new PlannedMonth("2023-05"),
                new MeetingId("sc-15"),
                Facts.undated(on),
                Secrecy.PUBLIC,
                on);
    }

    static TopicPostponed postponed(LocalDate on) {
        return new TopicPostponed(CASE, Facts.MEETING, "not ready", null, on);
    }

    static TopicResumed resumed(LocalDate on) {
        return new TopicResumed(CASE, Facts.MEETING, "ready", JUNE, null, on);
    }

    public static TopicCancelled cancelled(LocalDate on) {
        return new TopicCancelled(CASE, Facts.MEETING, "no longer needed", on);
    }

    static ReportResearchOrganised visited(LocalDate on) {
        return new ReportResearchOrganised(
                CASE,
                Facts.MEETING,
                ResearchKind.VISIT,
                "two homes",
                List.of("the home"),
                List.of(new PersonId("p-visitor")),
                on);
    }

    static CollectedViewsSent viewed(SupervisedOrgan organ, LocalDate on, String... views) {
        return new CollectedViewsSent(
                CASE,
                organ,
                "views to " + organ,
                Stream.of(views)
                        .map(text -> new CollectedView("residents", text))
                        .toList(),
                on);
    }

    static DraftReportSentForComment drafted(SupervisedOrgan organ, LocalDate on) {
        return new DraftReportSentForComment(
                CASE,
                organ,
                "draft of " + organ,
                null,
                comment(organ),
                Facts.BY_COMMITTEE,
                Facts.due(on.plusDays(5)),
                on);
    }

    static DraftReportCommented commented(SupervisedOrgan organ, LocalDate on) {
        return new DraftReportCommented(CASE, organ, comment(organ), "said of " + organ, on);
    }

    static FinalReportSubmitted submitted(SupervisedOrgan organ, int version, LocalDate on, ViewAnswer... answers) {
        return new FinalReportSubmitted(
                CASE, organ, "report " + version + " of " + organ, "summary", version, null, List.of(answers), on);
    }

    static ReportDistributedToMembers distributed(LocalDate on) {
        return new ReportDistributedToMembers(CASE, 35, null, on);
    }

    static ReportHeard heard(SupervisedOrgan organ, LocalDate on) {
        return new ReportHeard(
                CASE,
                organ,
                Facts.SESSION,
                new PersonId("p-reporter"),
                Post.HEAD_OF_ORGAN,
                "head of " + organ,
                null,
                List.of(new PersonId("p-invited")),
                on);
    }

    private static DutyId comment(SupervisedOrgan organ) {
        return WorkReportDuty.DRAFT_COMMENT.of(organ.id() + "-1");
    }
}
