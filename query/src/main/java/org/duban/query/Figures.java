package org.duban.query;

import java.util.List;
import java.util.Optional;
import org.duban.query.activity.ActivityFigures;
import org.duban.query.appointment.AppointmentFigures;
import org.duban.query.consultation.ConsultationFigures;
import org.duban.query.contactpoint.ContactPointFigures;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.Figure;
import org.duban.query.deputyvisit.DeputyVisitFigures;
import org.duban.query.dutybearer.DutyBearerFigures;
import org.duban.query.dutyscheme.DutySchemeFigures;
import org.duban.query.inquiry.InquiryFigures;
import org.duban.query.internalrule.InternalRuleFigures;
import org.duban.query.lawinspection.InspectionFigures;
import org.duban.query.majordecision.MajorDecisionFigures;
import org.duban.query.meeting.MeetingFigures;
import org.duban.query.person.PersonFigures;
import org.duban.query.plan.PlanFigures;
import org.duban.query.research.ResearchFigures;
import org.duban.query.resolution.ResolutionFigures;
import org.duban.query.resolutionreview.ReviewFigures;
import org.duban.query.seat.SeatFigures;
import org.duban.query.sitting.SittingActs;
import org.duban.query.suggestion.SuggestionFigures;
import org.duban.query.workreport.WorkReportFigures;

/** The table of contents of figures: one line for each form or register that brings some. */
public final class Figures {

    /** Every family of events of which something is counted. */
    public static final List<CountedFamily<?>> ALL = List.of(
            MeetingFigures.COUNTED, // 会议
            WorkReportFigures.COUNTED, // 专项工作报告
            SuggestionFigures.COUNTED, // 代表建议、批评和意见
            InspectionFigures.COUNTED, // 执法检查
            PersonFigures.COUNTED, // 代表辞职
            AppointmentFigures.COUNTED, // 人事任免
            ActivityFigures.COUNTED, // 代表培训和活动
            ContactPointFigures.COUNTED, // 基层立法联系点
            ConsultationFigures.COUNTED, // 立法意见征询
            DutySchemeFigures.COUNTED, // “十个一”制度
            DutyBearerFigures.COUNTED, // “十个一”完成情况
            InternalRuleFigures.COUNTED, // 制度建设
            PlanFigures.COUNTED, // 年度监督工作计划
            ResolutionFigures.COUNTED, // 决议、决定
            SeatFigures.COUNTED, // 代表补选
            ReviewFigures.COUNTED, // 决议执行情况中期检查
            InquiryFigures.COUNTED, // 专题询问
            ResearchFigures.COUNTED, // 专项调研、走访
            DeputyVisitFigures.COUNTED, // 代表视察
            MajorDecisionFigures.COUNTED, // 重大行政决策事项报告
            ResolutionFigures.ANYWHERE, // 各处通过的决议、决定
            SittingActs.COUNTED // 会上所做的
            );

    private Figures() {}

    /** Every figure that some form or register brings. */
    public static List<Figure> defined() {
        return ALL.stream().flatMap(family -> family.figures().stream()).toList();
    }

    /** The figure of that id; empty if no form brings it. */
    public static Optional<Figure> of(String id) {
        return defined().stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
