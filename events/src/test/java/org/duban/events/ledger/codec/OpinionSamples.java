package org.duban.events.ledger.codec;

import static org.duban.events.ledger.codec.Samples.BULKY_WASTE;
import static org.duban.events.ledger.codec.Samples.CASE;
import static org.duban.events.ledger.codec.Samples.KITCHEN_WASTE;
import static org.duban.events.ledger.codec.Samples.MEETING;
import static org.duban.events.ledger.codec.Samples.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.OpinionId;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.OpinionEvent.DeliberationHeld;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;

/** The events from the opinion letter to the closed case, those of single items left out. */
final class OpinionSamples {

    private OpinionSamples() {}

    static List<HandlingEvent> all() {
        return Stream.of(opinions(), report(), extension(), vote(), closing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HandlingEvent> opinions() {
        return List.of(
                new DeliberationHeld(
                        CASE,
                        SESSION,
                        List.of("赵某某"),
                        List.of("要健全长效机制"),
                        Samples.dated("OPINION_COMPILE", LocalDate.of(2023, 7, 27), "P7D", LocalDate.of(2023, 8, 3)),
                        LocalDate.of(2023, 7, 27)),
                new OpinionsCompiled(
                        CASE,
                        "常委会组成人员充分肯定条例实施以来的成效",
                        List.of("湿垃圾收运存在混装现象"),
                        List.of("优化大件垃圾投放点布局"),
                        List.of(
                                new OpinionItem(new OpinionId("transport"), "压实收运单位责任", List.of(KITCHEN_WASTE)),
                                new OpinionItem(new OpinionId("points"), "方便居民投放", List.of(BULKY_WASTE))),
                        LocalDate.of(2023, 8, 2)),
                new OpinionLetterApproved(
                        CASE,
                        MEETING,
                        "常委会主任",
                        Samples.dated("OPINION_DELIVER", LocalDate.of(2023, 8, 3), "P7D", LocalDate.of(2023, 8, 10)),
                        LocalDate.of(2023, 8, 3)),
                new OpinionLetterDelivered(
                        CASE,
                        "徐人大〔2023〕20号",
                        LocalDate.of(2023, 8, 7),
                        false,
                        List.of("执法检查报告", "问题清单"),
                        Samples.dated("OPINION_HANDLE", LocalDate.of(2023, 8, 8), "P3M", LocalDate.of(2023, 11, 8)),
                        LocalDate.of(2023, 8, 8)));
    }

    private static List<HandlingEvent> report() {
        return List.of(
                new HandlingPlanSubmitted(CASE, "成立专班，逐项销号", new UnitId("greening-bureau"), LocalDate.of(2023, 8, 21)),
                new HandlingReportDraftSentForComment(
                        CASE,
                        "两类问题完成整改，一项持续推进",
                        Samples.none("REPORT_COMMENT", LocalDate.of(2023, 10, 20)),
                        LocalDate.of(2023, 10, 20)),
                new HandlingReportCommented(CASE, "请补充大件垃圾投放点建设的时间表", false, LocalDate.of(2023, 10, 25)),
                new HandlingReportSubmitted(
                        CASE,
                        "徐府〔2023〕58号",
                        List.of(
                                new ItemReport(KITCHEN_WASTE, "加装车载监控", "混装投诉同比下降六成", null),
                                new ItemReport(BULKY_WASTE, "新增投放点12处", "完成八成", "余下3处年底前建成")),
                        LocalDate.of(2023, 11, 7)),
                new HandlingReportPrintedForMembers(CASE, 41, LocalDate.of(2023, 11, 10)),
                new HandlingReportSubmittedForDeliberation(CASE, MEETING, SESSION.name(), LocalDate.of(2023, 11, 15)));
    }

    private static List<HandlingEvent> extension() {
        return List.of(
                new ExtensionRequested(CASE, "部分点位涉及规划调整", LocalDate.of(2023, 12, 8), LocalDate.of(2023, 10, 30)),
                new ExtensionGranted(
                        CASE,
                        MEETING,
                        "情况属实",
                        Samples.decided(LocalDate.of(2023, 11, 2), LocalDate.of(2023, 12, 8)),
                        LocalDate.of(2023, 11, 2)),
                new ExtensionRefused(CASE, MEETING, "应当如期报告", LocalDate.of(2023, 11, 2)));
    }

    private static List<HandlingEvent> vote() {
        return List.of(
                new SatisfactionVoteHeld(
                        CASE,
                        SESSION,
                        new VoteTally(37, 37, 36, 1, 28, 6, 2, 1),
                        "SATISFIED_IF_HALF",
                        Satisfaction.SATISFIED,
                        null,
                        LocalDate.of(2023, 11, 28)),
                new ReRectificationOrdered(
                        CASE,
                        List.of(BULKY_WASTE),
                        "余下点位未建成",
                        Samples.decided(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 3, 29)),
                        LocalDate.of(2023, 12, 1)),
                new FollowUpSupervisionHeld(
                        CASE, "整改总体到位，继续跟踪投放点建设", List.of(BULKY_WASTE), LocalDate.of(2023, 12, 20)));
    }

    private static List<HandlingEvent> closing() {
        return List.of(
                new ReportPublished(CASE, "区人大网站", "徐人大公告〔2023〕12号", LocalDate.of(2023, 12, 22)),
                new CaseClosed(CASE, "两项问题全部销号", LocalDate.of(2024, 4, 12)),
                new CaseReopened(CASE, "回头看发现混装反弹", LocalDate.of(2024, 6, 5)));
    }
}
