package org.duban.query;

import java.util.List;
import org.duban.query.caseview.FormFacts;
import org.duban.query.caseview.ViewedForm;

/** The table of contents of cases: one line for each form of supervision. */
public final class CaseForms {

    /** Every form. */
    public static final List<ViewedForm<?, ?>> ALL = List.of(
            org.duban.query.finance.FinanceView.FORM, // 预决算、审计
            org.duban.query.lawinspection.LawInspectionView.FORM, // 执法检查
            org.duban.query.inquiry.InquiryView.FORM, // 专题询问
            org.duban.query.research.ResearchView.FORM, // 专项调研、走访
            org.duban.query.deputyvisit.DeputyVisitView.FORM, // 代表视察
            org.duban.query.interpellation.InterpellationView.FORM, // 质询案
            org.duban.query.dismissal.DismissalView.FORM, // 撤职案
            org.duban.query.appraisal.AppraisalView.FORM, // 述职评议
            org.duban.query.documentreview.DocumentReviewView.FORM, // 规范性文件备案审查
            org.duban.query.documentlist.DocumentListView.FORM, // 年度规范性文件目录
            org.duban.query.investigation.InvestigationView.FORM, // 特定问题调查
            org.duban.query.majordecision.MajorDecisionView.FORM, // 重大行政决策事项报告
            org.duban.query.debt.DebtView.FORM, // 政府债务
            org.duban.query.stateassets.StateAssetView.FORM, // 国有资产
            org.duban.query.livelihood.LivelihoodView.FORM, // 民生实事项目
            org.duban.query.resolutionreview.ResolutionReviewView.FORM, // 决议执行情况中期检查
            org.duban.query.suggestion.SuggestionView.FORM, // 代表建议、批评和意见
            org.duban.query.workreport.WorkReportView.FORM // 专项工作报告
            );

    private CaseForms() {}

    /**
     * The form of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ViewedForm<?, ?> of(String code) {
        return ALL.stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("form: there is no " + code));
    }

    /** The form that keeps such facts. */
    public static ViewedForm<?, ?> of(FormFacts facts) {
        return ALL.stream()
                .filter(form -> form.facts().isInstance(facts))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form keeps " + facts.getClass()));
    }

    /** The codes of the stages of all forms, each once, in the order of the forms. */
    public static List<String> stages() {
        return ALL.stream()
                .flatMap(form -> form.stages().order().stream())
                .distinct()
                .toList();
    }
}
