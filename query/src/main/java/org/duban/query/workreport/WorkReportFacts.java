package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.duban.events.SupervisedOrgan;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.query.caseview.FormFacts;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a special work report; lists are oldest first.
 *
 * @param reports one for each organ that reports
 * @param distributions of the reports to members
 */
public record WorkReportFacts(
        ReportPlan plan,
        List<ReportResearch> research,
        List<OrganWorkReport> reports,
        List<MembersCopies> distributions)
        implements FormFacts {

    /** Every member was given the reports. */
    public record MembersCopies(LocalDate on, int copies) {}

    static WorkReportFacts of(TopicPlanned e) {
        return new WorkReportFacts(
                ReportPlan.of(e),
                List.of(),
                e.organs().stream().distinct().map(OrganWorkReport::planned).toList(),
                List.of());
    }

    @Override
    public FormFacts forOrgan(Predicate<SupervisedOrgan> others) {
        return each(report -> others.test(report.organ()) ? report.withoutPapers() : report);
    }

    @Override
    public FormFacts forThePublic() {
        return new WorkReportFacts(
                        plan,
                        research.stream().map(ReportResearch::withoutNames).toList(),
                        reports,
                        distributions)
                .each(report -> report.withoutPapers().withoutNames());
    }

    @Override
    public FormFacts forHandlers() {
        return new WorkReportFacts(plan, List.of(), List.of(), List.of());
    }

    WorkReportFacts with(ReportPlan next) {
        return new WorkReportFacts(next, research, reports, distributions);
    }

    WorkReportFacts with(ReportResearch next) {
        return new WorkReportFacts(plan, Lists.plus(research, next), reports, distributions);
    }

    WorkReportFacts with(MembersCopies next) {
        return new WorkReportFacts(plan, research, reports, Lists.plus(distributions, next));
    }

    /** With the report of that organ changed; an organ that does not report changes nothing. */
    WorkReportFacts of(SupervisedOrgan organ, UnaryOperator<OrganWorkReport> change) {
        return each(report -> report.organ() == organ ? change.apply(report) : report);
    }

    WorkReportFacts each(UnaryOperator<OrganWorkReport> change) {
        return new WorkReportFacts(plan, research, reports.stream().map(change).toList(), distributions);
    }

    /** The last day on which members were given the reports; null if they were not. */
    @Nullable
    LocalDate distributedOn() {
        return distributions.stream()
                .map(MembersCopies::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
