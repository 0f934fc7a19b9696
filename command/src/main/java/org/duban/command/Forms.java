package org.duban.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.events.CaseEvent;

/** The table of contents of what can be asked: one line for each form of supervision and each register. */
public final class Forms {

    /** Every form of supervision. */
    public static final List<CaseForm<?, ?, ?>> CASES = List.of(
            org.duban.command.finance.FinanceMatters.FORM, // 预决算、审计
            org.duban.command.lawinspection.LawInspections.FORM, // 执法检查
            org.duban.command.inquiry.Inquiries.FORM, // 专题询问
            org.duban.command.research.ResearchForm.FORM, // 专项调研、走访
            org.duban.command.deputyvisit.DeputyVisits.FORM, // 代表视察
            org.duban.command.interpellation.Interpellations.FORM, // 质询案
            org.duban.command.dismissal.Dismissals.FORM, // 撤职案
            org.duban.command.appraisal.Appraisals.FORM, // 述职评议
            org.duban.command.documentreview.DocumentReviews.FORM, // 规范性文件备案审查
            org.duban.command.documentlist.DocumentLists.FORM, // 年度规范性文件目录
            org.duban.command.investigation.Investigations.FORM, // 特定问题调查
            org.duban.command.majordecision.MajorDecisions.FORM, // 重大行政决策事项报告
            org.duban.command.debt.GovernmentDebt.FORM, // 政府债务
            org.duban.command.stateassets.StateAssets.FORM, // 国有资产
            org.duban.command.livelihood.LivelihoodProjects.FORM, // 民生实事项目
            org.duban.command.resolutionreview.ResolutionReviews.FORM, // 决议执行情况中期检查
            org.duban.command.suggestion.Suggestions.FORM, // 代表建议、批评和意见
            org.duban.command.workreport.WorkReports.FORM // 专项工作报告
            );

    /** Every register. */
    public static final List<Register<?, ?, ?>> REGISTERS = List.of(
            org.duban.command.meeting.Meetings.REGISTER,
            org.duban.command.notice.SkippedNotices.REGISTER,
            org.duban.command.person.People.REGISTER,
            org.duban.command.reading.Readings.REGISTER,
            org.duban.command.post.PublicPosts.REGISTER,
            org.duban.command.appointment.Appointments.REGISTER,
            org.duban.command.activity.Activities.REGISTER,
            org.duban.command.contactpoint.ContactPoints.REGISTER,
            org.duban.command.consultation.Consultations.REGISTER,
            org.duban.command.dutyscheme.DutySchemes.REGISTER,
            org.duban.command.dutybearer.DutyBearers.REGISTER,
            org.duban.command.internalrule.InternalRules.REGISTER,
            org.duban.command.caselink.LinkRegister.REGISTER,
            org.duban.command.plan.Plans.REGISTER,
            org.duban.command.resolution.Resolutions.REGISTER,
            org.duban.command.seat.Seats.REGISTER,
            org.duban.command.series.Numbers.REGISTER,
            org.duban.command.sheet.FigureSheets.REGISTER,
            org.duban.command.unit.Units.REGISTER,
            org.duban.command.account.Accounts.REGISTER);

    private Forms() {}

    /** The form whose own command {@code command} is; empty if it belongs to all of them. */
    public static Optional<CaseForm<?, ?, ?>> of(CaseCommand command) {
        return form(form -> form.commands().isInstance(command));
    }

    /** Whether {@code command} begins a case. */
    public static boolean opens(CaseCommand command) {
        return form(form -> form.opening().isInstance(command)).isPresent();
    }

    /** The form whose own event {@code event} is; empty if it belongs to all of them. */
    public static Optional<CaseForm<?, ?, ?>> of(CaseEvent event) {
        return form(form -> form.events().isInstance(event));
    }

    /** The register whose entries' streams begin with {@code kind}. */
    public static Optional<Register<?, ?, ?>> register(String kind) {
        for (Register<?, ?, ?> register : REGISTERS) {
            if (register.kind().equals(kind)) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    private static Optional<CaseForm<?, ?, ?>> form(Predicate<CaseForm<?, ?, ?>> test) {
        for (CaseForm<?, ?, ?> form : CASES) {
            if (test.test(form)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
